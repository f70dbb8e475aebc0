import { readCoverage } from '../../lib/browser/card-store.ts';
import { type DataAge, dataAge } from '../../lib/hover/card-age.ts';

/** Coverage and age of the bundled data, as of today; null where it cannot be read. */
export async function ageOfData(): Promise<DataAge | null> {
  try {
    return dataAge(await readCoverage(), new Date().toISOString().slice(0, 10));
  } catch {
    return null;
  }
}
