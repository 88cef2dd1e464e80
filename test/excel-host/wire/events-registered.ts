/** The library filters by itself who listens; the host only has to accept the registration. */
export function registrations(...names: readonly string[]): Readonly<Record<string, () => null>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, () => null],
      [`_Unregister${name}Event`, () => null],
    ]),
  );
}
