// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an ambient declaration has nothing to import, and other projects compile this file too
/// <reference path="./request-queue.d.ts" />
import RequestQueue from 'kafkajs/src/network/requestQueue';

/**
 * kafkajs 2.2.4 re-arms a timer of 1 ms for ever on every idle connection: about 890 wake-ups per second, 4 % of a core per process
 * (reference/stack.md 2.2; kafkajs #1751). Nothing needs checking while nothing waits and no throttle is in force: a new request
 * and an answer both check by themselves.
 */
export function calmIdleConnections(): void {
  const original = RequestQueue.prototype.scheduleCheckPendingRequests;
  RequestQueue.prototype.scheduleCheckPendingRequests = function (): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) original.call(this);
  };
}
