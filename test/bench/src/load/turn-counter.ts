/** Counts 1, 2, 3 … for each item apart; an item gets its commands from one process only. */
export function turnCounter(): (item: string) => number {
  const turns = new Map<string, number>();
  return (item) => {
    const turn = (turns.get(item) ?? 0) + 1;
    turns.set(item, turn);
    return turn;
  };
}
