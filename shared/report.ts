/** A report's life: draft → submitted → approved → locked, with return and recall (reliability.md b5). */
export const reportStates = ['draft', 'returned', 'submitted', 'approved', 'locked'] as const;
export type ReportState = (typeof reportStates)[number];

export const isEditable = (state: ReportState): boolean => state === 'draft' || state === 'returned';
export const isDelivered = (state: ReportState): boolean => !isEditable(state);

/**
 * After the round's closing, by the server's clock, a report is neither edited nor sent, except one that was returned: that is
 * how whoever commissioned it gives more time. Between the deadline and the closing it is taken, and counts as late.
 */
export function isClosed(state: ReportState, closes: string, now: string): boolean {
  return state !== 'returned' && Date.parse(now) > Date.parse(closes);
}

export const roles = ['reporter', 'approver', 'controller'] as const;
export type Role = (typeof roles)[number];

export const transitionNames = [
  'submit',
  'recall',
  'return',
  'openAll',
  'approve',
  'lock',
  'askToReopen',
  'reopen',
] as const;
export type TransitionName = (typeof transitionNames)[number];

export interface Transition {
  readonly name: TransitionName;
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  /** `reporting`: in the organisation that reports; `commissioning`: in the one that opened the round. */
  readonly by: { readonly role: Role; readonly side: 'reporting' | 'commissioning' };
  readonly reasonRequired: boolean;
  /** While only the cells that something was asked about are open. */
  readonly onlyWhileAsked?: true;
}

/** Whether a report is where a transition begins. `isAsked`: it was returned with questions. */
export function beginsAt(
  { from, onlyWhileAsked }: Transition,
  { state, isAsked }: { readonly state: ReportState; readonly isAsked: boolean },
): boolean {
  return from.includes(state) && (onlyWhileAsked !== true || isAsked);
}

export const transitions: readonly Transition[] = [
  {
    name: 'submit',
    from: ['draft', 'returned'],
    to: 'submitted',
    by: { role: 'reporter', side: 'reporting' },
    reasonRequired: false,
  },
  {
    name: 'recall',
    from: ['submitted'],
    to: 'draft',
    by: { role: 'reporter', side: 'reporting' },
    reasonRequired: false,
  },
  {
    name: 'approve',
    from: ['submitted'],
    to: 'approved',
    by: { role: 'approver', side: 'reporting' },
    reasonRequired: false,
  },
  {
    name: 'return',
    from: ['submitted'],
    to: 'returned',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: true,
  },
  {
    name: 'return',
    from: ['submitted'],
    to: 'returned',
    by: { role: 'approver', side: 'reporting' },
    reasonRequired: true,
  },
  // More is asked before the first questions are answered.
  {
    name: 'return',
    from: ['returned'],
    to: 'returned',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: true,
    onlyWhileAsked: true,
  },
  {
    name: 'return',
    from: ['returned'],
    to: 'returned',
    by: { role: 'approver', side: 'reporting' },
    reasonRequired: true,
    onlyWhileAsked: true,
  },
  // An answer can make another cell wrong. No return does this: one that was meant for a sent report must not take questions
  // away that somebody else has just asked.
  {
    name: 'openAll',
    from: ['draft', 'returned'],
    to: 'returned',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: true,
    onlyWhileAsked: true,
  },
  {
    name: 'openAll',
    from: ['draft', 'returned'],
    to: 'returned',
    by: { role: 'approver', side: 'reporting' },
    reasonRequired: true,
    onlyWhileAsked: true,
  },
  {
    name: 'lock',
    from: ['approved'],
    to: 'locked',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: false,
  },
  // What was published is opened again by two: one asks, and nothing changes until another confirms.
  {
    name: 'askToReopen',
    from: ['approved'],
    to: 'approved',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: true,
  },
  {
    name: 'askToReopen',
    from: ['locked'],
    to: 'locked',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: true,
  },
  {
    name: 'reopen',
    from: ['approved', 'locked'],
    to: 'returned',
    by: { role: 'controller', side: 'commissioning' },
    reasonRequired: true,
  },
];
