import { guideFormulas as formulas } from './guide-formulas.ts';
import type { GuideTexts } from './guide-texts.ts';

const [targets, measures] = ['targets', 'measures'];

export const guideNn: GuideTexts = {
  title: 'Slik lagar du eit skjema',
  subtitle: 'Fyll ut arka nedst frå venstre mot høgre. Du treng berre det som er merkt med *.',
  stepsTitle: 'Steg for steg',
  steps: [
    ['1. Skjema', 'Skriv tittel og formål, kor ofte det blir rapportert, og kven som skal rapportere.'],
    [
      '2. Ark',
      'Eitt ark per linje. Opne rader legg rapportøren til sjølv; faste rader er lagde inn av den som opnar runden.',
    ],
    [
      '3. Lister',
      'Det som kan veljast i ei nedtrekksliste: eitt val per linje, med namnet på lista framfor. Gi vala farge om du vil.',
    ],
    ['4. Kolonnar', 'Éin kolonne per linje: arket han står på, tittel og type. Resten kan stå tomt.'],
    [
      '5. Reglar',
      'Det som skal gjelde utover at påkravde felt er fylte ut og at tal er tal, for det blir alltid sjekka.',
    ],
    ['6. Tekstar', 'Nynorsk og engelsk. Det som manglar, blir vist på bokmål.'],
    [
      '7. Sjekk',
      'Last opp arbeidsboka. Du får vite ark og celle for alt som må rettast, og kan sjå skjemaet slik rapportøren får det.',
    ],
  ],
  exampleTitle: 'Dømet, linje for linje',
  example: [
    {
      what: 'Ark: Ventetid',
      sheet: targets,
      meaning: 'Faste rader: den som opnar runden, legg inn éi linje per indikator med mål.',
    },
    {
      what: 'Indikator og Mål',
      sheet: targets,
      meaning: 'Låst: rapportøren kan lese, men ikkje endre.',
    },
    {
      what: 'Forrige resultat',
      sheet: targets,
      meaning:
        'Låst, og Blir henta frå førre: Resultat. Talet frå førre rapport blir lagt inn når runden blir opna.',
    },
    { what: 'Resultat', sheet: targets, meaning: 'Desimaltal i dagar med éin desimal, påkravd.' },
    { what: 'Avvik', sheet: targets, formula: formulas.deviation, meaning: 'Har formel og blir rekna ut.' },
    {
      what: 'Vurdering',
      sheet: targets,
      formula: formulas.assessment,
      meaning:
        'Blir rekna ut som eit val frå lista vurdering: grøn når målet er nådd, gul når det er høgst 10 % unna, elles raud.',
    },
    {
      what: 'Årsak',
      sheet: targets,
      formula: formulas.whenRed,
      meaning: 'Påkravd berre når vurderinga er raud. Formelen står i kolonnen Påkravd.',
    },
    {
      what: 'Ark: Tiltak',
      sheet: measures,
      formula: formulas.carried,
      meaning: 'Opne rader, plass til 30. Tiltak som ikkje er ferdige, blir med til neste rapport.',
    },
    {
      what: 'Status',
      sheet: measures,
      meaning: 'Val frå lista status, som står på arket Lister.',
    },
    {
      what: 'Ferdig dato',
      sheet: measures,
      formula: formulas.whenFinished,
      meaning: 'Påkravd når tiltaket er ferdig.',
    },
    { what: 'Budsjett og Brukt', sheet: measures, meaning: 'Beløp i kr frå 0, med sum over overskrifta.' },
    {
      what: 'Igjen',
      sheet: measures,
      formula: formulas.left,
      meaning: 'Blir rekna ut på kvar linje, og summen blir vist.',
    },
    {
      what: 'Andel brukt',
      sheet: measures,
      formula: formulas.share,
      meaning: 'Prosent. I summen blir summen av brukt delt på summen av budsjett. Tom når budsjettet er 0.',
    },
    {
      what: 'Regel på Brukt',
      sheet: measures,
      formula: formulas.notAbove,
      meaning: 'Feil når det er brukt meir enn budsjettet. Rådet står i meldinga.',
    },
    {
      what: 'Regel på Resultat',
      sheet: targets,
      formula: formulas.redHasMeasure,
      meaning: 'Åtvaring når vurderinga er raud og det ikkje står eit einaste tiltak.',
    },
  ],
  formulasTitle: 'Slik skriv ein formlar',
  formulaRules: [
    ['[Tittel]', 'Cella på same linje i kolonnen med den tittelen.'],
    ['[Ark].[Tittel]', 'Heile kolonnen på eit anna ark, inne i SUMMER og ANTALLA.'],
    ['"Tekst"', 'Eit val frå ei liste, slik det står på arket Lister, eller "Ja" og "Nei".'],
    ['+  −  *  /', 'Rekning. Ei tom celle tel som 0. Deling på 0 gir tomt.'],
    ['=  <>  <  >  <=  >=', 'Samanlikning. Manglar eit tal, er svaret verken sant eller usant.'],
    ['10 %   1,5', 'Tal med desimalkomma, og prosent. Mellom argumenta står semikolon.'],
  ],
  functionsTitle: 'Funksjonar, med døme',
  functions: [
    { what: 'SUMMER', sheet: targets, formula: formulas.sum, meaning: 'Summen av ein kolonne.' },
    {
      what: 'SUMMER … ; vilkår',
      sheet: targets,
      formula: formulas.sumWhere,
      meaning: 'Summen av linjene der eit val er gjort.',
    },
    {
      what: 'ANTALLA',
      sheet: targets,
      formula: formulas.count,
      meaning: 'Kor mange linjer som er fylte ut.',
    },
    { what: 'HVIS', sheet: measures, formula: formulas.condition, meaning: 'Det eine eller det andre.' },
    { what: 'OG', sheet: measures, formula: formulas.and, meaning: 'Alt må vere sant.' },
    { what: 'ELLER', sheet: measures, formula: formulas.or, meaning: 'Minst éin ting må vere sann.' },
    { what: 'IKKE', sheet: measures, formula: formulas.not, meaning: 'Det motsette.' },
    { what: 'UTFYLT', sheet: measures, formula: formulas.filled, meaning: 'Om det står noko i cella.' },
    {
      what: 'FORRIGE',
      sheet: measures,
      formula: formulas.previous,
      meaning: 'Same celle i førre rapport. Berre i reglar.',
    },
    { what: 'AVRUND', sheet: measures, formula: formulas.round, meaning: 'Avrunda til så mange desimalar.' },
    { what: 'STØRST', sheet: measures, formula: formulas.largest, meaning: 'Det største av fleire tal.' },
    { what: 'MIN', sheet: measures, formula: formulas.smallest, meaning: 'Det minste av fleire tal.' },
    { what: 'ABS', sheet: measures, formula: formulas.absolute, meaning: 'Talet utan forteikn.' },
  ],
};
