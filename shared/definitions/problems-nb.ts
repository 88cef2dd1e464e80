import type { ProblemTexts } from './problem-texts.ts';

const instead = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `skriv «${suggestion}»`;
const inFormula = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `skriv [${suggestion}]`;

export const problemsNb: ProblemTexts = {
  NO_SHEET: ({ written, suggestion }) =>
    suggestion === ''
      ? `Arket finnes ikke. Enten legg til et ark som heter «${written}», eller begynn på en tom skjemadefinisjon.`
      : `Arket finnes ikke. Enten gi «${suggestion}» navnet «${written}», eller legg til et ark med det navnet.`,
  NO_HEADING: ({ written }) =>
    `Overskriften «${written}» mangler. Enten skriv den inn igjen, eller flytt det du har skrevet, til en tom skjemadefinisjon.`,
  UNKNOWN_HEADING: ({ written, suggestion }) =>
    `Kolonnen «${written}» er ikke lest. Enten kall den «${suggestion}», eller la den stå hvis den er din egen.`,
  TWO_HEADINGS: ({ written }) =>
    `Overskriften «${written}» står to ganger, og denne kolonnen er ikke lest. Enten slett den, eller gi den et annet navn.`,
  LINE_TOO_FAR: ({ most }) =>
    `Arket har mer enn ${most} linjer. Enten slett linjene under, eller del skjemaet i to.`,
  MISSING: ({ heading }) => `«${heading}» mangler. Enten fyll ut cellen, eller slett linjen.`,
  MISSING_FACT: ({ heading }) =>
    `«${heading}» mangler. Enten skriv det her, eller begynn på et skjema som finnes fra før.`,
  TOO_LONG: ({ heading, most }) =>
    `«${heading}» kan ha høyst ${most} tegn. Enten kort ned teksten, eller flytt noe av den til hjelpeteksten.`,
  BAD_ID: ({ written, suggestion }) =>
    `«${written}» kan ikke være id: bare bokstavene a–z og tall, og en bokstav først. Enten skriv «${suggestion}», eller la cellen stå tom.`,
  UNKNOWN_WORD: ({ heading, written, suggestion, other }) =>
    `«${written}» er ikke noe «${heading}» kan være. Enten ${suggestion === '' ? `velg et av disse: ${other}, eller ta bort «${written}»` : `skriv «${suggestion}», eller velg noe annet fra listen: ${other}`}.`,
  NOT_A_NUMBER: ({ heading, written }) =>
    `«${heading}» må være et tall, og «${written}» er ikke det. Enten skriv bare tallet, eller la cellen stå tom.`,
  OUT_OF_RANGE: ({ heading, written, least, most }) =>
    `«${heading}» er ${written}, og må være fra ${least} til ${most}. Enten rett tallet, eller la cellen stå tom.`,
  NOT_USED: ({ heading, other }) =>
    `«${heading}» brukes ikke for «${other}». Enten tøm cellen, eller velg en annen type.`,
  LARGE_PERCENT: ({ written }) =>
    `Grensen ${written} er ${Number(written) * 100} %. Enten skriv den som prosent, for eksempel 100 %, eller la den stå hvis det er ment slik.`,
  NOTHING_THERE: () =>
    'Skjemaet har ingen ark. Enten skriv et ark på første linje, eller begynn på eksempelet.',
  TEXTS_MISSING: ({ most, written, other }) =>
    most === '1'
      ? `«${written}» (${other}) mangler nynorsk eller engelsk, og vises på bokmål. Enten skriv det på dette arket, eller la det stå slik.`
      : `${most} tekster mangler nynorsk eller engelsk, først «${written}» (${other}), og vises på bokmål. Enten skriv dem på dette arket, eller la det stå slik.`,
  TEXT_CHANGED: ({ written, suggestion, other }) =>
    `Oversettelsen er laget til «${written}», men i ${other} står det nå «${suggestion}». Enten rett nynorsk og engelsk og skriv den nye teksten her, eller slett linjen.`,
  TEXT_UNUSED: ({ written, most }) =>
    most === '1'
      ? `Linjen har en nøkkel som ikke finnes lenger: «${written}». Enten slett den, eller tøm nøkkelen.`
      : `${most} linjer har en nøkkel som ikke finnes lenger, først «${written}». Enten slett dem, eller tøm nøkkelen.`,

  DUPLICATE_ID: ({ written }) =>
    `Id-en «${written}» er brukt før. Enten gi denne en annen, eller la cellen stå tom.`,
  DUPLICATE_TITLE: ({ written }) =>
    `«${written}» står to ganger, og formler kan ikke si hvilken de mener. Enten kall denne noe annet, eller slett linjen.`,
  TAB_NAME: ({ written }) =>
    `«${written}» blir kortet ned i arkfanen: Excel tillater 31 tegn og ingen av : \\ / ? * [ ]. Enten velg en kortere tittel, eller la det stå slik.`,
  EMPTY_SHEET: ({ written }) =>
    `Arket «${written}» har ingen kolonner. Enten skriv dem på arket Kolonner, eller slett linjen.`,
  EMPTY_LIST: ({ written }) =>
    `Listen «${written}» har ingen valg. Enten skriv dem, ett per linje, eller velg et register.`,
  TOO_MANY: ({ written, most }) =>
    `Det er ${written} av dem, og det kan være høyst ${most}. Enten slett noen, eller del skjemaet i to.`,
  TOO_MANY_CELLS: ({ most }) =>
    `De åpne radene har til sammen mer enn ${most} celler. Enten ha plass til færre rader, eller ha færre kolonner.`,
  UNKNOWN_SHEET: ({ written, suggestion }) =>
    `Det finnes ikke noe ark «${written}». Enten ${instead(suggestion, 'velg et ark fra listen')}, eller legg det til på arket Ark.`,
  UNKNOWN_LIST: ({ written, suggestion }) =>
    `Det finnes ingen liste «${written}». Enten ${instead(suggestion, 'skriv navnet slik det står på arket Lister')}, eller legg listen til der.`,
  UNKNOWN_COLUMN: ({ written, suggestion, other }) =>
    `Arket «${other}» har ingen kolonne «${written}». Enten ${instead(suggestion, 'skriv tittelen på en av kolonnene')}, eller legg kolonnen til på arket Kolonner.`,
  MIN_ABOVE_MAX: ({ least, most }) =>
    `Det minste tallet (${least}) er større enn det største (${most}). Enten bytt dem om, eller la det ene stå tomt.`,
  NOT_COMPUTABLE: ({ other }) =>
    `En formel kan ikke gi typen «${other}». Enten velg Heltall, Desimaltall, Prosent, Beløp eller Valg, eller slett formelen.`,
  COMPUTED_REQUIRED: ({ written }) =>
    `«${written}» regnes ut og kan ikke fylles ut. Enten tøm Påkrevd, eller slett formelen.`,
  NO_TOTAL: ({ written, other }) =>
    `«${written}» er av typen «${other}» og kan ikke summeres. Enten tøm Sum, eller velg en type med tall.`,
  OTHER_TYPE: ({ written, other }) =>
    `«${other}» inneholder noe annet enn «${written}» og kan ikke legges inn her. Enten gi dem samme type, enhet og liste, eller velg en annen kolonne.`,
  OTHER_UNIT: ({ written, other, suggestion }) =>
    `«${written}» telles i noe annet enn beløpet på arket «${other}», og beløp med den rollen blir lagt sammen. Enten velg ${suggestion} her, eller tøm rollen.`,
  ROLE_TWICE: ({ written, other }) =>
    `Rollen «${written}» har alt «${other}» på samme ark. Enten tøm rollen her, eller tøm den der.`,
  ROLE_TYPE: ({ written, other, suggestion }) =>
    `Rollen «${written}» passer ikke til typen «${other}» har. Enten tøm rollen, eller velg en av typene ${suggestion}.`,
  CIRCLE: ({ written }) =>
    `Formelen går i ring: ${written}. Enten ta bort den ene henvisningen, eller la en av kolonnene fylles ut.`,
  PREVIOUS_HERE: () =>
    'FORRIGE kan bare brukes i regler. Enten lag en låst kolonne som hentes fra forrige, og bruk den, eller flytt formelen til arket Regler.',
  SEVERAL_CHOICES: ({ written }) =>
    `«${written}» kan ha flere valg, og Excel kan ikke spørre etter ett av dem. Enten bruk UTFYLT([${written}]), eller gjør kolonnen til et enkelt valg.`,
  FORMULA_TOO_LONG: ({ most }) =>
    `Formelen er lengre enn ${most} tegn. Enten del den i to kolonner som regnes ut, eller skriv den kortere.`,
  FORMULA_TOO_LONG_FOR_EXCEL: ({ written, most }) =>
    `I Excel blir formelen ${written} tegn, og Excel åpner ingen fil med mer enn ${most}. Enten spør etter færre valg i den, eller del den i flere kolonner som regnes ut.`,
  TEXT_TOO_LONG_FOR_EXCEL: ({ written, most }) =>
    `«${written}» er lengre enn de ${most} tegnene som Excel tar i en formel. Enten kort den ned, på arket Lister hvis den er et valg, eller bruk den ikke i formler og gi den ingen farge.`,
  NOT_READABLE: ({ written, other }) =>
    `Noe i skjemaet kan ikke brukes: ${written} ${other}. Enten rett det, eller begynn på en ny skjemadefinisjon.`,

  UNREADABLE: ({ written, at }) =>
    `Formelen kan ikke leses fra tegn ${at}: «${written}» kan ikke stå der. Enten ta det bort, eller se hvordan formler skrives, på arket Veiledning.`,
  UNREADABLE_END: ({ at }) =>
    `Formelen slutter for tidlig, ved tegn ${at}. Enten skriv det som mangler, for eksempel en parentes, eller slett formelen.`,
  UNKNOWN_FUNCTION: ({ written, suggestion, at }) =>
    `Det finnes ingen funksjon «${written}» (tegn ${at}). Enten ${instead(suggestion, 'bruk en av dem på arket Veiledning')}, eller sett hakeparenteser rundt hvis det er en kolonne: [${written}].`,
  FORMULA_COLUMN: ({ written, suggestion, at }) =>
    `Det finnes ingen kolonne [${written}] (tegn ${at}). Enten ${inFormula(suggestion, 'skriv tittelen på en av kolonnene')}, eller legg kolonnen til på arket Kolonner.`,
  FORMULA_SHEET: ({ written, suggestion, at }) =>
    `Det finnes ikke noe ark [${written}] (tegn ${at}). Enten ${inFormula(suggestion, 'skriv tittelen på et av arkene')}, eller legg arket til på arket Ark.`,
  WHICH_SHEET: ({ written, suggestion, other, at }) =>
    `[${written}] finnes på flere ark (tegn ${at}): ${other}. Enten skriv [${suggestion}].[${written}], eller gi kolonnene ulike titler.`,
  OTHER_SHEET: ({ written, other, at }) =>
    `[${written}] står på arket «${other}» (tegn ${at}), og en celle der kan ikke leses herfra. Enten skriv SUMMER([${other}].[${written}]), eller bruk en kolonne på samme ark.`,
  ARGUMENT_COUNT: ({ written, other, least, most, at }) =>
    `${written} (tegn ${at}) har fått ${other} ${other === '1' ? 'verdi' : 'verdier'} og tar ${least === most ? least : `${least} til ${most}`}. Enten skriv det som mangler, eller ta bort det som er for mye; mellom verdiene står semikolon.`,
  AMBIGUOUS_COMMA: ({ written, at }) =>
    `«${written}» (tegn ${at}) kan være ett tall eller to verdier. Enten skriv semikolon mellom alle verdiene, eller skriv «${written.replace(',', '.')}» hvis det er ett tall.`,
  COLUMN_WANTED: ({ written, at }) =>
    `${written} (tegn ${at}) tar en kolonne. Enten skriv tittelen i hakeparenteser, for eksempel [Beløp], eller ta bort ${written}.`,
  KIND: ({ written, suggestion, other, at }) =>
    `Her (tegn ${at}, «${other}») trengs ${suggestion}, og dette er ${written}. Enten bruk en kolonne eller verdi som er det, eller endre typen til kolonnen.`,
  UNKNOWN_CODE: ({ written, suggestion, other, at }) =>
    `«${written}» (tegn ${at}) er ikke et valg i [${other}]. Enten ${instead(suggestion, 'skriv et av valgene på arket Lister')}, eller legg valget til der.`,
  WHERE: ({ at }) =>
    `Vilkåret (tegn ${at}) kan bare spørre etter valg i én kolonne. Enten skriv det som [Status] = "Ferdig", eller summer en kolonne som regnes ut med HVIS.`,
  BARE_NAME: ({ written, at }) =>
    `«${written}» (tegn ${at}) står uten hakeparenteser eller anførselstegn. Enten skriv [${written}] hvis det er en kolonne, eller "${written}" hvis det er et valg.`,
  BARE_FUNCTION: ({ written, suggestion, at }) =>
    `«${written}» (tegn ${at}) er en funksjon, og det den gjelder, skal stå i parentes etter den. Enten skriv ${suggestion}, eller [${written}] hvis det er en kolonne.`,
  GROUPED_NUMBER: ({ written, suggestion, at }) =>
    `«${written}» (tegn ${at}) kan ikke leses som ett tall. Enten skriv ${suggestion}, eller sett semikolon mellom tallene hvis det er flere.`,
  DATE_WRITTEN: ({ written, at }) =>
    `En dato kan ikke skrives i en formel («${written}», tegn ${at}). Enten bruk en annen kolonne av typen Dato, eller legg datoen i en låst kolonne som fylles ut på forhånd, og bruk den.`,
};
