/** Something that the person at the keyboard can solve: its Dutch message is printed as it is, without a stack. */
export class Notice extends Error {
  override readonly name = 'Notice';
}
