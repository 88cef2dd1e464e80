import { reachedOrNot } from './assessment.ts';
import { descriptionColumns, placeColumns, planColumns } from './bed-capacity-columns.ts';
import type { FormDefinition } from '../definition.ts';
import { fieldColumn, serviceFields } from './service-fields.ts';

/** Somatic care is counted elsewhere. */
const fields = serviceFields.filter(({ code }) => code !== 'somatic');

/**
 * Round-the-clock places in mental health. «Øke døgnkapasiteten minimum i tråd med planene, enten i egenregi eller gjennom
 * kjøp hos private» (Oppdragsdokument 2026 assignment 16, lines 567-606); status each year «i tråd med plan av
 * 1. november 2025 og gjeldende framskrivning», with the development and its part of the total capacity for children,
 * young and adults (section 4, lines 1176-1181). The plan to 2030: Tilleggsdokument 2025 section 2.4 (lines 187-199) and
 * Årlig melding 2025, TOD2025-20 (lines 1446-1460).
 */
export const bedCapacity: FormDefinition = {
  id: 'bed-capacity',
  version: '1',
  title: {
    nb: 'Døgnkapasitet i psykisk helsevern',
    nn: 'Døgnkapasitet i psykisk helsevern',
    en: 'Round-the-clock places in mental health',
  },
  purpose: {
    nb: 'Før døgnplassene dere har og kjøper, mot planen for året og framskrevet behov i 2030. Er det færre plasser enn planlagt, trengs tiltak, årsak, ansvarlig og dato.',
    nn: 'Før døgnplassane de har og kjøper, mot planen for året og framskrive behov i 2030. Er det færre plassar enn planlagt, trengst tiltak, årsak, ansvarleg og dato.',
    en: 'Enter the places you have and buy, against the plan for the year and the projected need in 2030. With fewer places than planned, measures, cause, owner and date are needed.',
  },
  source:
    'Oppdragsdokument 2026 assignment 16 and section 4; Tilleggsdokument til oppdrag og bestilling 2025 section 2.4; Årlig melding 2025 (Helse Sør-Øst RHF), TOD2025-20',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  lists: [
    { id: 'field', items: fields },
    { id: 'assessment', items: reachedOrNot },
  ],
  rules: [
    {
      id: 'adult-places-increase',
      sheet: 'fields',
      column: 'own',
      severity: 'warning',
      formula: 'IF([field] = "adults"; [change] > 0)',
      advice: {
        nb: 'Døgnkapasiteten for voksne skal øke hvert år. Rett tallene, eller forklar hvorfor den ikke øker.',
        nn: 'Døgnkapasiteten for vaksne skal auke kvart år. Rett tala, eller forklar kvifor han ikkje aukar.',
        en: 'The capacity for adults shall increase each year. Correct the numbers, or explain why it does not.',
      },
    },
  ],
  sheets: [
    {
      id: 'fields',
      title: { nb: 'Døgnplasser', nn: 'Døgnplassar', en: 'Places' },
      help: {
        nb: 'Antall ved utgangen av året, gjerne med halve plasser. Grå felt er lagt inn eller regnes ut.',
        nn: 'Talet ved utgangen av året, gjerne med halve plassar. Grå felt er lagde inn eller blir rekna ut.',
        en: 'Numbers at the end of the year, half places too. Grey cells are laid in or computed.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [fieldColumn, ...placeColumns, ...planColumns, ...descriptionColumns],
    },
  ],
};
