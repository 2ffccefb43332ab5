import type { TableSource } from '../../shared/formats/dataset/tableSource.ts';

/** A file in memory. */
export function tableOf(content: string | Uint8Array<ArrayBuffer>, name = 'customers.csv'): TableSource {
  return new File([content], name);
}
