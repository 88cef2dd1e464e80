import { writeFileSync } from 'node:fs';
import { currentPins, forgottenRevisions, readPins, writePins } from './rule-pins.ts';
import { rulesDocument } from './rules-document.ts';

const pins = currentPins();
const forgotten = forgottenRevisions(readPins(), pins);
if (forgotten.length > 0) {
  console.error(`Changed without a higher revision: ${forgotten.join(', ')}. Nothing is written.`);
  process.exitCode = 1;
} else {
  writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesDocument());
  writePins(pins);
}
