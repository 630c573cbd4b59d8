export { migrate, type MigrationClass } from './migrate';
export { eventStoreMigrations } from './migrations';
export { inTransaction, openPool, type PoolOptions, type TransactionOptions } from './pool';
export { canonicalJson } from './canonical-json';
export { contentHash } from './content-hash';
export type { FeedEvent } from './event-columns';
export { loadStream, type LoadedStream, type LoadOptions } from './load-stream';
export { append, type AppendRequest, type AppendResult, type EventToAppend, type FirstUnder, type Tekst } from './append';
export { CLOSED_KEY_HASH, closeCommandKey, readCommand, usedKeys, type CommandKey, type CommandRecord, type KnownCommand } from './command';
export { acquireRelayLock, sequence, wasQuiet, type SequenceOptions } from './sequence';
export { appendSignal, type AppendSignal } from './append-signal';
export { feedHead, readEventRanges, readEvents, readEventsUntil, readFeed, type EventRange, type FeedHead } from './feed';
export { verifyChain, type ChainFault, type ChainReport, type VerifyOptions } from './verify-chain';
export { verifyTexts, type ChangedText, type TextReport } from './verify-texts';
export { nextMoment, noteWorkflowVersion, openStreams, overdueStreams, streamsMovedOutsideWorkflow, type StreamRow } from './streams';
export { countBegun, drawNumber, knownActions, namedStreams, type BegunQuery } from './number';
export { countRunning } from './running';
export { countOutcomes, countSubjects, loadSubjects, openSubjects, pendingDecisions, type Subject, type SubjectQuery } from './subjects';
export {
  ClockRefusal,
  jumpClock,
  noteClock,
  readClock,
  readNow,
  reanchorClock,
  requireClock,
  runClock,
  setClock,
  zetStil,
  type Clock,
  type ClockMode,
} from './clock';
