export { domainErrorStatus } from './domain-error-status';
export { check, type Checked, type Origin } from './faults';
export { faultSchema, PROBLEM_MEDIA_TYPE, problemSchema, problemTitles, type Fault, type ProblemBody, type ProblemStatus } from './problem';
