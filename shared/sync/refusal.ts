/** Why a whole push was refused; nothing of it was stored. */
export type PushRefusal =
  | { readonly code: 'FORM_VERSION'; readonly theirs: string; readonly ours: string }
  | { readonly code: 'EPOCH'; readonly epoch: string; readonly expected: number }
  | { readonly code: 'SEQUENCE_GAP'; readonly expected: number }
  | { readonly code: 'MUTATION_ID_REUSE'; readonly seq: number }
  | { readonly code: 'BASE'; readonly revision: number }
  | { readonly code: 'DEVICE_OF_ANOTHER_USER' };
