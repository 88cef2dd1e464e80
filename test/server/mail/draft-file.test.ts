import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/language.ts';
import { letterKinds, type Letter } from '../../../shared/mail/letter.ts';
import { writeLetter } from '../../../shared/mail/write-letter.ts';
import { draftFile } from '../../../server/mail/draft-file.ts';
import { factsOf } from '../../shared/mail/sample.ts';

const now = '2026-03-12T09:00:00.000Z';
const reader = `
import base64, email, email.policy, json, sys
def read(one):
    message = email.message_from_bytes(base64.b64decode(one), policy=email.policy.default)
    return {
        'subject': message['subject'],
        'body': message.get_payload(decode=True).decode('utf-8'),
        'unsent': message['x-unsent'],
        'date': message['date'].datetime.isoformat(),
        'type': message.get_content_type(),
        'headers': len(message.keys()),
        'defects': [str(defect) for defect in message.defects],
    }
print(json.dumps([read(one) for one in json.load(sys.stdin)]))
`;

/** By another reader than ours, several in one process. */
function readByPython(files: readonly string[]): readonly Record<string, unknown>[] {
  const input = JSON.stringify(files.map((file) => Buffer.from(file).toString('base64')));
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', reader], { input, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

const asRead = ({ subject, body }: Letter) => ({
  subject,
  body: `${body.replaceAll('\n', '\r\n')}\r\n`,
  unsent: '1',
  date: '2026-03-12T09:00:00+00:00',
  type: 'text/plain',
  headers: 6,
  defects: [],
});

describe('a draft as an .eml file', () => {
  it('is read back exactly, in all languages and of all kinds', () => {
    const letters = letterKinds.flatMap((kind) =>
      languages.map((language) => writeLetter(factsOf(kind), language)),
    );
    expect(readByPython(letters.map((letter) => draftFile(letter, now)))).toEqual(letters.map(asRead));
  });

  it('is read back exactly whatever people write', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && text.trim() === text);
    const odd = fc.constantFrom(
      '=3D',
      '.',
      'From me',
      'tab\tand blank ',
      '=?utf-8?Q?x?=',
      '--',
      'æøå '.repeat(99),
    );
    const body = fc
      .array(fc.oneof(line, odd), { minLength: 1, maxLength: 8 })
      .map((lines) => lines.join('\n'));
    const letters = fc.sample(fc.record({ subject: line, body }), 200);
    expect(readByPython(letters.map((letter) => draftFile(letter, now)))).toEqual(letters.map(asRead));
  });

  it('has lines that every server takes: ASCII, at most 76 characters in the text and 78 in the head', () => {
    const file = draftFile(
      { subject: 'Ærlig talt 👩‍⚕️ '.repeat(20), body: 'Blåbærsyltetøy '.repeat(300) },
      now,
    );
    expect(file).toMatch(/^[\r\n -~]*$/);
    const [head = '', text = ''] = file.split('\r\n\r\n');
    expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('takes no header from a subject', () => {
    const [read] = readByPython([draftFile({ subject: 'x\r\nBcc: noen@example.no', body: 'y' }, now)]);
    expect(read).toMatchObject({ headers: 6 });
  });
});
