import type { ProblemTexts } from './problem-texts.ts';

const instead = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `skriv «${suggestion}»`;
const inFormula = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `skriv [${suggestion}]`;

export const problemsNn: ProblemTexts = {
  NO_SHEET: ({ written, suggestion }) =>
    suggestion === ''
      ? `Arket finst ikkje. Anten legg til eit ark som heiter «${written}», eller byrj på ein tom skjemadefinisjon.`
      : `Arket finst ikkje. Anten gi «${suggestion}» namnet «${written}», eller legg til eit ark med det namnet.`,
  NO_HEADING: ({ written }) =>
    `Overskriften «${written}» manglar. Anten skriv ho inn igjen, eller flytt det du har skrive, til ein tom skjemadefinisjon.`,
  UNKNOWN_HEADING: ({ written, suggestion }) =>
    `Kolonnen «${written}» er ikkje lesen. Anten kall han «${suggestion}», eller lat han stå om han er din eigen.`,
  TWO_HEADINGS: ({ written }) =>
    `Overskriften «${written}» står to gonger, og denne kolonnen er ikkje lesen. Anten slett han, eller gi han eit anna namn.`,
  LINE_TOO_FAR: ({ most }) =>
    `Arket har meir enn ${most} linjer. Anten slett linjene under, eller del skjemaet i to.`,
  MISSING: ({ heading }) => `«${heading}» manglar. Anten fyll ut cella, eller slett linja.`,
  MISSING_FACT: ({ heading }) =>
    `«${heading}» manglar. Anten skriv det her, eller byrj på eit skjema som finst frå før.`,
  TOO_LONG: ({ heading, most }) =>
    `«${heading}» kan ha høgst ${most} teikn. Anten kort ned teksten, eller flytt noko av han til hjelpeteksten.`,
  BAD_ID: ({ written, suggestion }) =>
    `«${written}» kan ikkje vere id: berre bokstavane a–z og tal, og ein bokstav først. Anten skriv «${suggestion}», eller lat cella stå tom.`,
  UNKNOWN_WORD: ({ heading, written, suggestion, other }) =>
    `«${written}» er ikkje noko «${heading}» kan vere. Anten ${suggestion === '' ? `vel eitt av desse: ${other}, eller ta bort «${written}»` : `skriv «${suggestion}», eller vel noko anna frå lista: ${other}`}.`,
  NOT_A_NUMBER: ({ heading, written }) =>
    `«${heading}» må vere eit tal, og «${written}» er ikkje det. Anten skriv berre talet, eller lat cella stå tom.`,
  OUT_OF_RANGE: ({ heading, written, least, most }) =>
    `«${heading}» er ${written}, og må vere frå ${least} til ${most}. Anten rett talet, eller lat cella stå tom.`,
  NOT_USED: ({ heading, other }) =>
    `«${heading}» blir ikkje brukt for «${other}». Anten tøm cella, eller vel ein annan type.`,
  LARGE_PERCENT: ({ written }) =>
    `Grensa ${written} er ${Number(written) * 100} %. Anten skriv ho som prosent, til dømes 100 %, eller lat ho stå om det er meint slik.`,
  NOTHING_THERE: () => 'Skjemaet har ingen ark. Anten skriv eit ark på første linje, eller byrj på dømet.',
  TEXTS_MISSING: ({ most, written, other }) =>
    most === '1'
      ? `«${written}» (${other}) manglar nynorsk eller engelsk, og blir vist på bokmål. Anten skriv det på dette arket, eller lat det stå slik.`
      : `${most} tekstar manglar nynorsk eller engelsk, først «${written}» (${other}), og blir viste på bokmål. Anten skriv dei på dette arket, eller lat det stå slik.`,
  TEXT_CHANGED: ({ written, suggestion, other }) =>
    `Omsetjinga er laga til «${written}», men i ${other} står det no «${suggestion}». Anten rett nynorsk og engelsk og skriv den nye teksten her, eller slett linja.`,
  TEXT_UNUSED: ({ written, most }) =>
    most === '1'
      ? `Linja har ein nøkkel som ikkje finst lenger: «${written}». Anten slett ho, eller tøm nøkkelen.`
      : `${most} linjer har ein nøkkel som ikkje finst lenger, først «${written}». Anten slett dei, eller tøm nøkkelen.`,

  DUPLICATE_ID: ({ written }) =>
    `Id-en «${written}» er brukt før. Anten gi denne ein annan, eller lat cella stå tom.`,
  DUPLICATE_TITLE: ({ written }) =>
    `«${written}» står to gonger, og formlar kan ikkje seie kva for ein dei meiner. Anten kall denne noko anna, eller slett linja.`,
  TAB_NAME: ({ written }) =>
    `«${written}» blir korta ned i arkfana: Excel tillèt 31 teikn og ingen av : \\ / ? * [ ]. Anten vel ein kortare tittel, eller lat det stå slik.`,
  EMPTY_SHEET: ({ written }) =>
    `Arket «${written}» har ingen kolonnar. Anten skriv dei på arket Kolonnar, eller slett linja.`,
  EMPTY_LIST: ({ written }) =>
    `Lista «${written}» har ingen val. Anten skriv dei, eitt per linje, eller vel eit register.`,
  TOO_MANY: ({ written, most }) =>
    `Det er ${written} av dei, og det kan vere høgst ${most}. Anten slett nokre, eller del skjemaet i to.`,
  TOO_MANY_CELLS: ({ most }) =>
    `Dei opne radene har til saman meir enn ${most} celler. Anten ha plass til færre rader, eller ha færre kolonnar.`,
  UNKNOWN_SHEET: ({ written, suggestion }) =>
    `Det finst ikkje noko ark «${written}». Anten ${instead(suggestion, 'vel eit ark frå lista')}, eller legg det til på arket Ark.`,
  UNKNOWN_LIST: ({ written, suggestion }) =>
    `Det finst inga liste «${written}». Anten ${instead(suggestion, 'skriv namnet slik det står på arket Lister')}, eller legg lista til der.`,
  UNKNOWN_COLUMN: ({ written, suggestion, other }) =>
    `Arket «${other}» har ingen kolonne «${written}». Anten ${instead(suggestion, 'skriv tittelen på ein av kolonnane')}, eller legg kolonnen til på arket Kolonnar.`,
  MIN_ABOVE_MAX: ({ least, most }) =>
    `Det minste talet (${least}) er større enn det største (${most}). Anten byt dei om, eller lat det eine stå tomt.`,
  NOT_COMPUTABLE: ({ other }) =>
    `Ein formel kan ikkje gi typen «${other}». Anten vel Heiltal, Desimaltal, Prosent, Beløp eller Val, eller slett formelen.`,
  COMPUTED_REQUIRED: ({ written }) =>
    `«${written}» blir rekna ut og kan ikkje fyllast ut. Anten tøm Påkravd, eller slett formelen.`,
  NO_TOTAL: ({ written, other }) =>
    `«${written}» er av typen «${other}» og kan ikkje summerast. Anten tøm Sum, eller vel ein type med tal.`,
  OTHER_TYPE: ({ written, other }) =>
    `«${other}» inneheld noko anna enn «${written}» og kan ikkje leggjast inn her. Anten gi dei same type, eining og liste, eller vel ein annan kolonne.`,
  OTHER_UNIT: ({ written, other, suggestion }) =>
    `«${written}» blir talt i noko anna enn beløpet på arket «${other}», og beløp med den rolla blir lagde saman. Anten vel ${suggestion} her, eller tøm rolla.`,
  ROLE_TWICE: ({ written, other }) =>
    `Rolla «${written}» har alt «${other}» på same ark. Anten tøm rolla her, eller tøm ho der.`,
  ROLE_TYPE: ({ written, other, suggestion }) =>
    `Rolla «${written}» passar ikkje til typen «${other}» har. Anten tøm rolla, eller vel ein av typane ${suggestion}.`,
  CIRCLE: ({ written }) =>
    `Formelen går i ring: ${written}. Anten ta bort den eine tilvisinga, eller lat ein av kolonnane fyllast ut.`,
  PREVIOUS_HERE: () =>
    'FORRIGE kan berre brukast i reglar. Anten lag ein låst kolonne som blir henta frå førre, og bruk han, eller flytt formelen til arket Reglar.',
  SEVERAL_CHOICES: ({ written }) =>
    `«${written}» kan ha fleire val, og Excel kan ikkje spørje etter eitt av dei. Anten bruk UTFYLT([${written}]), eller gjer kolonnen til eit enkelt val.`,
  FORMULA_TOO_LONG: ({ most }) =>
    `Formelen er lengre enn ${most} teikn. Anten del han i to kolonnar som blir rekna ut, eller skriv han kortare.`,
  FORMULA_TOO_LONG_FOR_EXCEL: ({ written, most }) =>
    `I Excel blir formelen ${written} teikn, og Excel opnar inga fil med meir enn ${most}. Anten spør etter færre val i han, eller del han i fleire kolonnar som blir rekna ut.`,
  TEXT_TOO_LONG_FOR_EXCEL: ({ written, most }) =>
    `«${written}» er lengre enn dei ${most} teikna som Excel tek i ein formel. Anten kort han ned, på arket Lister om han er eit val, eller bruk han ikkje i formlar og gi han ingen farge.`,
  NOT_READABLE: ({ written, other }) =>
    `Noko i skjemaet kan ikkje brukast: ${written} ${other}. Anten rett det, eller byrj på ein ny skjemadefinisjon.`,

  UNREADABLE: ({ written, at }) =>
    `Formelen kan ikkje lesast frå teikn ${at}: «${written}» kan ikkje stå der. Anten ta det bort, eller sjå korleis ein skriv formlar, på arket Rettleiing.`,
  UNREADABLE_END: ({ at }) =>
    `Formelen sluttar for tidleg, ved teikn ${at}. Anten skriv det som manglar, til dømes ein parentes, eller slett formelen.`,
  UNKNOWN_FUNCTION: ({ written, suggestion, at }) =>
    `Det finst ingen funksjon «${written}» (teikn ${at}). Anten ${instead(suggestion, 'bruk ein av dei på arket Rettleiing')}, eller set hakeparentesar rundt om det er ein kolonne: [${written}].`,
  FORMULA_COLUMN: ({ written, suggestion, at }) =>
    `Det finst ingen kolonne [${written}] (teikn ${at}). Anten ${inFormula(suggestion, 'skriv tittelen på ein av kolonnane')}, eller legg kolonnen til på arket Kolonnar.`,
  FORMULA_SHEET: ({ written, suggestion, at }) =>
    `Det finst ikkje noko ark [${written}] (teikn ${at}). Anten ${inFormula(suggestion, 'skriv tittelen på eitt av arka')}, eller legg arket til på arket Ark.`,
  WHICH_SHEET: ({ written, suggestion, other, at }) =>
    `[${written}] finst på fleire ark (teikn ${at}): ${other}. Anten skriv [${suggestion}].[${written}], eller gi kolonnane ulike titlar.`,
  OTHER_SHEET: ({ written, other, at }) =>
    `[${written}] står på arket «${other}» (teikn ${at}), og ei celle der kan ikkje lesast herfrå. Anten skriv SUMMER([${other}].[${written}]), eller bruk ein kolonne på same ark.`,
  ARGUMENT_COUNT: ({ written, other, least, most, at }) =>
    `${written} (teikn ${at}) har fått ${other} ${other === '1' ? 'verdi' : 'verdiar'} og tek ${least === most ? least : `${least} til ${most}`}. Anten skriv det som manglar, eller ta bort det som er for mykje; mellom verdiane står semikolon.`,
  AMBIGUOUS_COMMA: ({ written, at }) =>
    `«${written}» (teikn ${at}) kan vere eitt tal eller to verdiar. Anten skriv semikolon mellom alle verdiane, eller skriv «${written.replace(',', '.')}» om det er eitt tal.`,
  COLUMN_WANTED: ({ written, at }) =>
    `${written} (teikn ${at}) tek ein kolonne. Anten skriv tittelen i hakeparentesar, til dømes [Beløp], eller ta bort ${written}.`,
  KIND: ({ written, suggestion, other, at }) =>
    `Her (teikn ${at}, «${other}») trengst ${suggestion}, og dette er ${written}. Anten bruk ein kolonne eller verdi som er det, eller endre typen til kolonnen.`,
  UNKNOWN_CODE: ({ written, suggestion, other, at }) =>
    `«${written}» (teikn ${at}) er ikkje eit val i [${other}]. Anten ${instead(suggestion, 'skriv eitt av vala på arket Lister')}, eller legg valet til der.`,
  WHERE: ({ at }) =>
    `Vilkåret (teikn ${at}) kan berre spørje etter val i éin kolonne. Anten skriv det som [Status] = "Ferdig", eller summer ein kolonne som blir rekna ut med HVIS.`,
  BARE_NAME: ({ written, at }) =>
    `«${written}» (teikn ${at}) står utan hakeparentesar eller hermeteikn. Anten skriv [${written}] viss det er ein kolonne, eller "${written}" viss det er eit val.`,
  BARE_FUNCTION: ({ written, suggestion, at }) =>
    `«${written}» (teikn ${at}) er ein funksjon, og det han gjeld, skal stå i parentes etter han. Anten skriv ${suggestion}, eller [${written}] viss det er ein kolonne.`,
  GROUPED_NUMBER: ({ written, suggestion, at }) =>
    `«${written}» (teikn ${at}) kan ikkje lesast som eitt tal. Anten skriv ${suggestion}, eller set semikolon mellom tala viss det er fleire.`,
  DATE_WRITTEN: ({ written, at }) =>
    `Ein dato kan ikkje skrivast i ein formel («${written}», teikn ${at}). Anten bruk ein annan kolonne av typen Dato, eller legg datoen i ein låst kolonne som blir fylt ut på førehand, og bruk han.`,
};
