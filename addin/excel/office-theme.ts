/** Null when this Office does not say: Excel on the web does not, and there the browser's own setting counts. */
export function isDarkTheme(): boolean | null {
  const theme = (Office.context as Partial<Office.Context>).officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  return background === undefined ? null : isDarkColour(background);
}

/** Excel has no event for it; the pane gets the focus back after the user has been in the settings. */
export function onThemeChange(listener: () => void): void {
  let last = isDarkTheme();
  window.addEventListener('focus', () => {
    const now = isDarkTheme();
    if (now === last) return;
    last = now;
    listener();
  });
}

/** Of `#RRGGBB`, by the brightness that the eye sees. */
function isDarkColour(colour: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  const part = (hex: string, weight: number): number => Number.parseInt(hex, 16) * weight;
  return part(red, 0.299) + part(green, 0.587) + part(blue, 0.114) < 128;
}
