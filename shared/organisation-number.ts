const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits whose last one is the check digit of Enhetsregisteret (modulo 11). Says nothing about existence. */
export function isOrganisationNumber(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[8]);
}
