import { explanationColumns, trafficLight } from './assessment.ts';
import type { FormDefinition, ListItem } from '../definition.ts';

const describe = { kind: 'longText', maxLength: 4000 } as const;

const assessments: readonly ListItem[] = [
  ...trafficLight,
  {
    code: 'missing',
    colour: 'grey',
    label: { nb: 'Rapportering mangler', nn: 'Rapportering manglar', en: 'Report missing' },
  },
];

/** Half-yearly assessment of assignments with a traffic light: Halvårsrapport 2023 («halvårsrapport»). */
export const assignmentsStatus: FormDefinition = {
  id: 'assignments-status',
  version: '1',
  title: { nb: 'Status for styringsbudskap', nn: 'Status for styringsbodskap', en: 'Status of assignments' },
  purpose: {
    nb: 'Vurder om hvert krav blir oppfylt innen utgangen av året. Grønn: blir innfridd. Gul: oppfylles delvis. Rød: blir ikke oppfylt i år; da trengs årsak, tiltak, ansvarlig og dato.',
    nn: 'Vurder om kvart krav blir oppfylt innan utgangen av året. Grøn: blir innfridd. Gul: blir delvis oppfylt. Raud: blir ikkje oppfylt i år; då trengst årsak, tiltak, ansvarleg og dato.',
    en: 'Assess whether each requirement will be met this year. Green: will be met. Yellow: partly. Red: will not be met; then cause, measures, owner and date are needed.',
  },
  source: 'Halvårsrapport 2023 (Helse Sør-Øst RHF), 39 requirements',
  periodKinds: ['halfYear', 'tertial'],
  reportedBy: ['trust', 'region'],
  sheets: [
    {
      id: 'assignments',
      title: { nb: 'Styringsbudskap', nn: 'Styringsbodskap', en: 'Assignments' },
      help: {
        nb: 'Velg vurdering på hver linje. Er den rød, må også årsak, tiltak, ansvarlig og dato fylles ut.',
        nn: 'Vel vurdering på kvar linje. Er ho raud, må òg årsak, tiltak, ansvarleg og dato fyllast ut.',
        en: 'Choose an assessment on each line. When red, cause, measures, owner and date are needed too.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 2,
      columns: [
        {
          id: 'number',
          title: { nb: 'ID', nn: 'ID', en: 'ID' },
          help: { nb: 'Nummer på kravet.', nn: 'Nummer på kravet.', en: 'Number of the requirement.' },
          type: { kind: 'text', maxLength: 20 },
          width: 8,
          role: 'number',
          locked: true,
        },
        {
          id: 'text',
          title: { nb: 'Styringsbudskap', nn: 'Styringsbodskap', en: 'Assignment' },
          help: { nb: 'Slik det er gitt.', nn: 'Slik det er gitt.', en: 'As it was given.' },
          type: { kind: 'longText', maxLength: 8000 },
          width: 70,
          role: 'title',
          locked: true,
        },
        {
          id: 'kind',
          title: { nb: 'Type', nn: 'Type', en: 'Type' },
          help: {
            nb: 'Mål, indikator eller annen oppgave.',
            nn: 'Mål, indikator eller anna oppgåve.',
            en: 'Goal, indicator or other task.',
          },
          type: { kind: 'text', maxLength: 50 },
          width: 12,
          locked: true,
        },
        {
          id: 'deadline',
          title: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
          help: {
            nb: 'Frist i oppdraget, når det har en.',
            nn: 'Frist i oppdraget, når det har ein.',
            en: 'Deadline of the assignment, if any.',
          },
          type: { kind: 'date' },
          width: 12,
          locked: true,
        },
        {
          id: 'lastAssessment',
          title: { nb: 'Forrige vurdering', nn: 'Førre vurdering', en: 'Last assessment' },
          help: { nb: 'Fra forrige periode.', nn: 'Frå førre periode.', en: 'From the last period.' },
          type: { kind: 'choice', list: 'assessment' },
          width: 14,
          locked: true,
          fromPrevious: 'assessment',
        },
        {
          id: 'lastComment',
          title: { nb: 'Forrige omtale', nn: 'Førre omtale', en: 'Last comment' },
          help: { nb: 'Fra forrige periode.', nn: 'Frå førre periode.', en: 'From the last period.' },
          type: describe,
          width: 24,
          locked: true,
          fromPrevious: 'comment',
        },
        {
          id: 'assessment',
          title: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
          help: {
            nb: 'Grønn, gul, rød, eller rapportering mangler.',
            nn: 'Grøn, gul, raud, eller rapportering manglar.',
            en: 'Green, yellow, red, or report missing.',
          },
          type: { kind: 'choice', list: 'assessment' },
          width: 20,
          role: 'assessment',
          required: true,
        },
        ...explanationColumns('[assessment] = "red"'),
        {
          id: 'comment',
          title: { nb: 'Omtale', nn: 'Omtale', en: 'Comment' },
          help: {
            nb: 'Det som bør stå ved vurderingen.',
            nn: 'Det som bør stå ved vurderinga.',
            en: 'What should stand with the assessment.',
          },
          type: describe,
          width: 40,
          role: 'text',
        },
      ],
    },
  ],
  lists: [{ id: 'assessment', items: assessments }],
  rules: [],
};
