import { guideFormulas as formulas } from './guide-formulas.ts';
import type { GuideTexts } from './guide-texts.ts';

const [targets, measures] = ['targets', 'measures'];

export const guideNb: GuideTexts = {
  title: 'Slik lager du et skjema',
  subtitle: 'Fyll ut arkene nederst fra venstre mot høyre. Du trenger bare det som er merket med *.',
  stepsTitle: 'Steg for steg',
  steps: [
    ['1. Skjema', 'Skriv tittel og formål, hvor ofte det rapporteres, og hvem som skal rapportere.'],
    [
      '2. Ark',
      'Ett ark per linje. Åpne rader legger rapportøren til selv; faste rader er lagt inn av den som åpner runden.',
    ],
    [
      '3. Lister',
      'Det som kan velges i en nedtrekksliste: ett valg per linje, med navnet på listen foran. Gi valgene farge om du vil.',
    ],
    ['4. Kolonner', 'Én kolonne per linje: arket den står på, tittel og type. Resten kan stå tomt.'],
    [
      '5. Regler',
      'Det som skal gjelde utover at påkrevde felt er fylt ut og at tall er tall, for det sjekkes alltid.',
    ],
    ['6. Tekster', 'Nynorsk og engelsk. Det som mangler, vises på bokmål.'],
    [
      '7. Sjekk',
      'Last opp arbeidsboken. Du får vite ark og celle for alt som må rettes, og kan se skjemaet slik rapportøren får det.',
    ],
  ],
  exampleTitle: 'Eksempelet, linje for linje',
  example: [
    {
      what: 'Ark: Ventetid',
      sheet: targets,
      meaning: 'Faste rader: den som åpner runden, legger inn én linje per indikator med mål.',
    },
    {
      what: 'Indikator og Mål',
      sheet: targets,
      meaning: 'Låst: rapportøren kan lese, men ikke endre.',
    },
    {
      what: 'Forrige resultat',
      sheet: targets,
      meaning:
        'Låst, og Hentes fra forrige: Resultat. Tallet fra forrige rapport legges inn når runden åpnes.',
    },
    { what: 'Resultat', sheet: targets, meaning: 'Desimaltall i dager med én desimal, påkrevd.' },
    { what: 'Avvik', sheet: targets, formula: formulas.deviation, meaning: 'Har formel og regnes ut.' },
    {
      what: 'Vurdering',
      sheet: targets,
      formula: formulas.assessment,
      meaning:
        'Regnes ut som et valg fra listen vurdering: grønn når målet er nådd, gul når det er høyst 10 % unna, ellers rød.',
    },
    {
      what: 'Årsak',
      sheet: targets,
      formula: formulas.whenRed,
      meaning: 'Påkrevd bare når vurderingen er rød. Formelen står i kolonnen Påkrevd.',
    },
    {
      what: 'Ark: Tiltak',
      sheet: measures,
      formula: formulas.carried,
      meaning: 'Åpne rader, plass til 30. Tiltak som ikke er ferdige, blir med til neste rapport.',
    },
    {
      what: 'Status',
      sheet: measures,
      meaning: 'Valg fra listen status, som står på arket Lister.',
    },
    {
      what: 'Ferdig dato',
      sheet: measures,
      formula: formulas.whenFinished,
      meaning: 'Påkrevd når tiltaket er ferdig.',
    },
    { what: 'Budsjett og Brukt', sheet: measures, meaning: 'Beløp i kr fra 0, med sum over overskriften.' },
    {
      what: 'Igjen',
      sheet: measures,
      formula: formulas.left,
      meaning: 'Regnes ut på hver linje, og summen vises.',
    },
    {
      what: 'Andel brukt',
      sheet: measures,
      formula: formulas.share,
      meaning: 'Prosent. I summen deles summen av brukt på summen av budsjett. Tom når budsjettet er 0.',
    },
    {
      what: 'Regel på Brukt',
      sheet: measures,
      formula: formulas.notAbove,
      meaning: 'Feil når det er brukt mer enn budsjettet. Rådet står i meldingen.',
    },
    {
      what: 'Regel på Resultat',
      sheet: targets,
      formula: formulas.redHasMeasure,
      meaning: 'Advarsel når vurderingen er rød og det ikke står et eneste tiltak.',
    },
  ],
  formulasTitle: 'Slik skrives formler',
  formulaRules: [
    ['[Tittel]', 'Cellen på samme linje i kolonnen med den tittelen.'],
    ['[Ark].[Tittel]', 'Hele kolonnen på et annet ark, inne i SUMMER og ANTALLA.'],
    ['"Tekst"', 'Et valg fra en liste, slik det står på arket Lister, eller "Ja" og "Nei".'],
    ['+  −  *  /', 'Regning. En tom celle teller som 0. Deling på 0 gir tomt.'],
    ['=  <>  <  >  <=  >=', 'Sammenligning. Mangler et tall, er svaret verken sant eller usant.'],
    ['10 %   1,5', 'Tall med desimalkomma, og prosent. Mellom argumentene står semikolon.'],
  ],
  functionsTitle: 'Funksjoner, med eksempler',
  functions: [
    { what: 'SUMMER', sheet: targets, formula: formulas.sum, meaning: 'Summen av en kolonne.' },
    {
      what: 'SUMMER … ; vilkår',
      sheet: targets,
      formula: formulas.sumWhere,
      meaning: 'Summen av linjene der et valg er gjort.',
    },
    {
      what: 'ANTALLA',
      sheet: targets,
      formula: formulas.count,
      meaning: 'Hvor mange linjer som er fylt ut.',
    },
    { what: 'HVIS', sheet: measures, formula: formulas.condition, meaning: 'Det ene eller det andre.' },
    { what: 'OG', sheet: measures, formula: formulas.and, meaning: 'Alt må være sant.' },
    { what: 'ELLER', sheet: measures, formula: formulas.or, meaning: 'Minst én ting må være sann.' },
    { what: 'IKKE', sheet: measures, formula: formulas.not, meaning: 'Det motsatte.' },
    { what: 'UTFYLT', sheet: measures, formula: formulas.filled, meaning: 'Om det står noe i cellen.' },
    {
      what: 'FORRIGE',
      sheet: measures,
      formula: formulas.previous,
      meaning: 'Samme celle i forrige rapport. Bare i regler.',
    },
    { what: 'AVRUND', sheet: measures, formula: formulas.round, meaning: 'Avrundet til så mange desimaler.' },
    { what: 'STØRST', sheet: measures, formula: formulas.largest, meaning: 'Det største av flere tall.' },
    { what: 'MIN', sheet: measures, formula: formulas.smallest, meaning: 'Det minste av flere tall.' },
    { what: 'ABS', sheet: measures, formula: formulas.absolute, meaning: 'Tallet uten fortegn.' },
  ],
};
