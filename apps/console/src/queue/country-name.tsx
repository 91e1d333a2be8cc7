import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** A country by its name in the reader's language. */
export function CountryName({ code }: { readonly code: string }): ReactElement {
  const { i18n } = useTranslation();
  return <>{countryName(i18n.language, code)}</>;
}

/** @returns the code itself where it names no country */
export function countryName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
