import type { MigrationClass } from '../migrate';
import { EsTables1700000001001 } from './0001-tables';
import { EsClock1700000001002 } from './0002-clock';
import { EsAppend1700000001003 } from './0003-append';
import { EsSequence1700000001004 } from './0004-sequence';
import { EsRights1700000001005 } from './0005-rights';
import { EsNumbers1700000001006 } from './0006-numbers';
import { EsAppendRemembered1700000001007 } from './0007-append-remembered';
import { EsOwners1700000001008 } from './0008-owners';
import { EsNewOwners1700000001009 } from './0009-new-owners';
import { EsNames1700000001010 } from './0010-names';
import { EsActionCodes1700000001011 } from './0011-action-codes';

/** The schema `es`, for `migrate`. */
export const eventStoreMigrations: readonly MigrationClass[] = [
  EsTables1700000001001,
  EsClock1700000001002,
  EsAppend1700000001003,
  EsSequence1700000001004,
  EsRights1700000001005,
  EsNumbers1700000001006,
  EsAppendRemembered1700000001007,
  EsOwners1700000001008,
  EsNewOwners1700000001009,
  EsNames1700000001010,
  EsActionCodes1700000001011,
];
