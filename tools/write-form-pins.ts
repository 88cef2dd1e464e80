import { changedUnderPin, currentPins, readPins, writePins } from './form-pins.ts';

const before = readPins();
const pins = currentPins();
const changed = changedUnderPin(before, pins);
if (changed.length > 0 && !process.argv.includes('--unreleased')) {
  console.error(
    `Changed under a version that rounds can pin: ${changed.join(', ')}. Give the form a new \`version\`; ` +
      'or, when no server has been given this version yet, run again with `-- --unreleased`. Nothing is written.',
  );
  process.exitCode = 1;
} else {
  writePins({ ...before, ...pins });
}
