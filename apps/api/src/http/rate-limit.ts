import { Problem } from './problem';

export interface RateLimitOptions {
  /** Requests per second that a caller may keep up. */
  readonly perSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

export interface RateLimit {
  /** Takes one turn; throws a Problem 429 when there is none left. */
  take(who: string): void;
}

interface Bucket {
  turns: number;
  seen: number;
}

/** Above this many callers the full buckets, which hold nothing worth knowing, are thrown away. */
const MOST_BUCKETS = 10_000;

/** A token bucket per caller, in this process only: it stops a client that has gone wild, it does not share out capacity. Real time. */
export function rateLimit({ perSecond, burst }: RateLimitOptions, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>();
  const refill = (bucket: Bucket, at: number): void => {
    bucket.turns = Math.min(burst, bucket.turns + ((at - bucket.seen) / 1000) * perSecond);
    bucket.seen = at;
  };
  const forgetFull = (at: number): void => {
    for (const [who, bucket] of buckets) {
      refill(bucket, at);
      if (bucket.turns >= burst) buckets.delete(who);
    }
  };
  return {
    take(who) {
      const at = now();
      if (buckets.size >= MOST_BUCKETS) forgetFull(at);
      const bucket = buckets.get(who) ?? { turns: burst, seen: at };
      buckets.set(who, bucket);
      refill(bucket, at);
      if (bucket.turns < 1) {
        const retryAfter = Math.max(1, Math.ceil((1 - bucket.turns) / perSecond));
        throw new Problem(429, `U vraagt te veel tegelijk. Wacht ${retryAfter} seconde${retryAfter === 1 ? '' : 'n'} en probeer het opnieuw.`, { code: 'te-veel', retryAfter });
      }
      bucket.turns -= 1;
    },
  };
}
