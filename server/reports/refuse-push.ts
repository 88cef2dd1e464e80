import type { Text } from '../../shared/language.ts';
import { Refusal } from '../errors.ts';
import { otherFormVersion } from './refusals.ts';
import type { PushRefusal } from './store.ts';

/** The whole push is refused and nothing of it was stored; the client keeps its queue. */
export function refusePush(refusal: PushRefusal): Refusal {
  switch (refusal.code) {
    case 'FORM_VERSION':
      return otherFormVersion(refusal.theirs, refusal.ours);
    case 'EPOCH':
      return new Refusal(409, 'EPOCH', pushWords.epoch, {
        facts: { epoch: refusal.epoch, expected: refusal.expected },
      });
    case 'SEQUENCE_GAP':
      return new Refusal(409, 'SEQUENCE_GAP', pushWords.gap, { facts: { expected: refusal.expected } });
    case 'MUTATION_ID_REUSE':
      return new Refusal(422, 'MUTATION_ID_REUSE', pushWords.reuse, { facts: { expected: refusal.seq } });
    case 'BASE':
      return new Refusal(400, 'BASE', pushWords.base, { facts: { revision: refusal.revision } });
    case 'DEVICE_OF_ANOTHER_USER':
      return new Refusal(403, 'DEVICE_OF_ANOTHER_USER', pushWords.device);
  }
}

const notSaved: Text = { nb: 'Ikke lagret', nn: 'Ikkje lagra', en: 'Not saved' };
const pushWords = {
  epoch: {
    title: notSaved,
    detail: {
      nb: 'Tjenesten er gjenopprettet fra en sikkerhetskopi. Endringene dine beholdes og sendes på nytt.',
      nn: 'Tenesta er gjenoppretta frå ein tryggingskopi. Endringane dine blir tekne vare på og sende på nytt.',
      en: 'The service was restored from a backup. Your changes are kept and sent again.',
    },
  },
  gap: {
    title: notSaved,
    detail: {
      nb: 'Det mangler endringer foran disse. De beholdes og sendes på nytt i rekkefølge.',
      nn: 'Det manglar endringar framfor desse. Dei blir tekne vare på og sende på nytt i rekkjefølgje.',
      en: 'Changes before these are missing. They are kept and sent again in order.',
    },
  },
  reuse: {
    title: notSaved,
    detail: {
      nb: 'Nummeret på endringen er alt brukt om en annen endring. Åpne rapporten på nytt før du sender.',
      nn: 'Nummeret på endringa er alt brukt om ei anna endring. Opne rapporten på nytt før du sender.',
      en: 'The number of the change has been used for another one. Open the report again before you send.',
    },
  },
  base: {
    title: notSaved,
    detail: {
      nb: 'Endringen bygger på en revisjon som ikke finnes i rapporten. Åpne rapporten på nytt.',
      nn: 'Endringa byggjer på ein revisjon som ikkje finst i rapporten. Opne rapporten på nytt.',
      en: 'The change builds on a revision that the report does not have. Open the report again.',
    },
  },
  device: {
    title: notSaved,
    detail: {
      nb: 'Denne arbeidsøkten tilhører en annen bruker. Åpne rapporten på nytt som deg selv.',
      nn: 'Denne arbeidsøkta høyrer til ein annan brukar. Opne rapporten på nytt som deg sjølv.',
      en: 'This device belongs to another user. Open the report again as yourself.',
    },
  },
};
