import type { ListDefinition } from '../definition.ts';

export const grantProjectLists: readonly ListDefinition[] = [
  {
    id: 'kind',
    items: [
      { code: 'project', label: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' } },
      { code: 'secretariat', label: { nb: 'Sekretariat', nn: 'Sekretariat', en: 'Secretariat' } },
      {
        code: 'notYetAllotted',
        label: { nb: 'Ikke fordelt ennå', nn: 'Ikkje fordelt enno', en: 'Not yet allotted' },
      },
      {
        code: 'advance',
        label: { nb: 'Forskudd på neste år', nn: 'Forskot på neste år', en: 'Advance on next year' },
      },
    ],
  },
  {
    id: 'status',
    items: [
      { code: 'planning', label: { nb: 'Planlegging', nn: 'Planlegging', en: 'Planning' } },
      { code: 'preProject', label: { nb: 'Forprosjekt', nn: 'Forprosjekt', en: 'Pre-project' } },
      { code: 'ongoing', label: { nb: 'Pågående', nn: 'Pågåande', en: 'Ongoing' } },
      { code: 'finished', label: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Finished' } },
    ],
  },
  {
    id: 'agreement',
    items: [
      { code: 'yes', label: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
      { code: 'inProgress', label: { nb: 'Under arbeid', nn: 'Under arbeid', en: 'In progress' } },
      { code: 'no', label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
    ],
  },
  {
    id: 'ordinaryOperation',
    items: [
      { code: 'yes', label: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
      { code: 'no', label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
      { code: 'open', label: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not decided' } },
    ],
  },
  {
    // Nasjonal helse- og samhandlingsplan's four groups, then the services of Tilleggsdokument 2024 section 3.3.
    id: 'targetGroup',
    items: [
      {
        code: 'children',
        label: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
      },
      {
        code: 'mentalHealth',
        label: {
          nb: 'Alvorlige psykiske lidelser og rusproblemer',
          nn: 'Alvorlege psykiske lidingar og rusproblem',
          en: 'Severe mental illness and substance use',
        },
      },
      {
        code: 'frailElderly',
        label: { nb: 'Skrøpelige eldre', nn: 'Skrøpelege eldre', en: 'Frail elderly' },
      },
      {
        code: 'chronic',
        label: {
          nb: 'Flere kroniske lidelser',
          nn: 'Fleire kroniske lidingar',
          en: 'Multiple chronic conditions',
        },
      },
      {
        code: 'maternity',
        label: {
          nb: 'Svangerskap, fødsel og barsel',
          nn: 'Svangerskap, fødsel og barsel',
          en: 'Pregnancy, birth and postnatal care',
        },
      },
      {
        code: 'integratedMental',
        label: {
          nb: 'Integrert psykisk helse- og rustjeneste',
          nn: 'Integrert psykisk helse- og rusteneste',
          en: 'Integrated mental health and substance use services',
        },
      },
      { code: 'rehabilitation', label: { nb: 'Rehabilitering', nn: 'Rehabilitering', en: 'Rehabilitation' } },
      {
        code: 'dischargeReady',
        label: {
          nb: 'Færre utskrivningsklare som blir liggende',
          nn: 'Færre utskrivingsklare som blir liggjande',
          en: 'Fewer patients waiting after discharge',
        },
      },
      { code: 'other', label: { nb: 'Annet', nn: 'Anna', en: 'Other' } },
    ],
  },
  { id: 'municipalities', register: 'municipalities' },
  { id: 'hospitals', register: 'hospitals' },
];
