import type * as v from 'valibot';

/** A fault that only two or more fields of a row together show. */
export interface RowFault<Field extends string = string> {
  readonly field: Field;
  readonly message: string;
}

/** What a table's own file says of it, typed by its rows. */
interface TypedSpec<
  Schema extends v.StrictObjectSchema<v.ObjectEntries, undefined>,
  Row = v.InferOutput<Schema>,
> {
  /** Path under `assets/facts`: a file, or a folder whose files hold one table together. */
  readonly path: string;
  readonly schema: Schema;
  /** How the file spells its columns: the keys of the row in snake case, or as they are. */
  readonly columns: 'snake-case' | 'as-is';
  /** Two rows with the same key are a fault; `keyField` is the field it is reported at. */
  readonly key: (row: Row) => string;
  readonly keyField: keyof Row & string;
  readonly faults?: (row: Row) => readonly RowFault<keyof Row & string>[];
}

export type Row = Readonly<Record<string, unknown>>;

/** The same for code that reads every table alike. */
export interface TableSpec {
  readonly path: string;
  readonly schema: v.GenericSchema<unknown, Row> & { readonly entries: Row };
  readonly columns: 'snake-case' | 'as-is';
  readonly key: (row: Row) => string;
  readonly keyField: string;
  readonly faults?: (row: Row) => readonly RowFault[];
}

/** Checks a spec against its rows, then forgets their type: reading goes by the schema alone. */
export function tableSpec<Schema extends v.StrictObjectSchema<v.ObjectEntries, undefined>>(
  spec: TypedSpec<Schema>,
): TableSpec {
  return spec as unknown as TableSpec;
}

/** Spelling of a row's key as a column of the file. */
export function columnOf(spec: Pick<TableSpec, 'columns'>, key: string): string {
  return spec.columns === 'as-is' ? key : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of a table, in the order of the schema. */
export function columnsOf(spec: Pick<TableSpec, 'columns' | 'schema'>): string[] {
  return Object.keys(spec.schema.entries).map((key) => columnOf(spec, key));
}
