import type { Letter } from '../../shared/mail/letter.ts';

/**
 * A letter as an .eml file that Outlook opens as a draft (`X-Unsent`). RFC 5322 asks for a sender too; the mail program puts
 * in whoever sends it, and a made-up one would be sent from.
 */
export function draftFile({ subject, body }: Letter, now: string): string {
  return [
    'X-Unsent: 1',
    `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '',
  ].join('\r\n');
}

/** RFC 2047: words of whole characters, short enough for the first to stand beside the name of the header. */
function encodedWords(text: string): string {
  const words = inPieces(Array.from(text.toWellFormed()), 39);
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** RFC 2045, 6.7: lines of at most 76 characters, the last of them `=` where a line goes on. */
function quotedPrintable(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map((line) => inPieces(Array.from(line, escaped(line)), 75).join('=\r\n'))
    .join('\r\n');
}

/** A blank at the end of a line could be lost on the way. */
function escaped(line: string): (character: string, at: number) => string {
  const last = Array.from(line).length - 1;
  return (character, at) => {
    const isPlain = /^[!-<>-~]$/.test(character) || (/^[ \t]$/.test(character) && at < last);
    if (isPlain) return character;
    return [...Buffer.from(character)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
  };
}

/** Texts put together to as few as possible of at most `most` bytes. */
function inPieces(parts: readonly string[], most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of parts) {
    if (Buffer.byteLength(piece) + Buffer.byteLength(part) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}
