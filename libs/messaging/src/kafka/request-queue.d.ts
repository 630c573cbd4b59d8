/** The part of kafkajs that `idle-timer.ts` corrects; the package publishes no types for it. */
declare module 'kafkajs/src/network/requestQueue' {
  export default class RequestQueue {
    pending: readonly unknown[];
    throttledUntil: number;
    scheduleCheckPendingRequests(): void;
  }
}
