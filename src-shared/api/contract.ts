import type { z } from 'zod';
import { appApi } from './appApi.ts';
import { calendarApi } from './calendarApi.ts';
import { directoryApi } from './directoryApi.ts';
import { documentApi } from './documentApi.ts';
import { importApi } from './importApi.ts';
import { officeApi } from './officeApi.ts';
import { trackingApi } from './trackingApi.ts';
import { trackingExportApi } from './trackingExportApi.ts';

/** The whole API: shells, client, preload and command line are derived from it. */
export const contract = {
  ...appApi,
  ...directoryApi,
  ...documentApi,
  ...officeApi,
  ...trackingApi,
  ...trackingExportApi,
  ...calendarApi,
  ...importApi,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;

/** Whether a name from outside is an operation; own keys only, so «constructor» is none. */
export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** What the core tells every window after a change. */
export type AppEvent =
  | { readonly kind: 'documentChanged'; readonly id: string; readonly revision: number; readonly by: string }
  | { readonly kind: 'directoryChanged' }
  | { readonly kind: 'journalChanged' }
  | { readonly kind: 'sessionChanged' }
  /** Items of a batch of old papers were read, or became papers. */
  | { readonly kind: 'importChanged'; readonly batchId: string }
  /** How far a long work is that a page named; once all is read the file is being drawn. */
  | { readonly kind: 'workProgress'; readonly work: string; readonly done: number; readonly total: number }
  /** Cells arose, changed or moved; the stamp of a list that is older than this one is out of date. */
  | { readonly kind: 'trackingChanged'; readonly stamp: number };
