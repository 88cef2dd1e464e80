import { writeFileSync } from 'node:fs';
import { rulesDocument } from './rules-document.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesDocument());
