/** Numbers to call for an ambulance, by country of residence (ISO 3166-1 alpha-2). */
export interface EmergencyNumber {
  readonly number: string;
  readonly source: string;
}

const EU =
  'European Union: 112 is the single European emergency number (Directive (EU) 2018/1972, article 109)';
const NATIONAL =
  'national ambulance number, written down on 2026-11-22 and not looked up: an operator checks it before public use';

const eu =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS NO CH LI'.split(' ');

/** Source for countries not listed: ITU-T E.161.1 recommends 112 and 911 for networks that want a common number. */
export const COMMON_NUMBERS = '112 / 911';

export const EMERGENCY_NUMBERS: Readonly<Record<string, EmergencyNumber>> = {
  ...Object.fromEntries(eu.map((country) => [country, { number: '112', source: EU }])),
  ...Object.fromEntries(
    Object.entries({
      CN: '120',
      LA: '1195',
      HK: '999',
      MO: '999',
      TW: '119',
      TH: '1669',
      VN: '115',
      KH: '119',
      MM: '192',
      MY: '999',
      SG: '995',
      ID: '119',
      PH: '911',
      BN: '991',
      JP: '119',
      KR: '119',
      MN: '103',
      IN: '112',
      PK: '1122',
      BD: '999',
      NP: '102',
      LK: '1990',
      AU: '000',
      NZ: '111',
      GB: '999 / 112',
      US: '911',
      CA: '911',
      MX: '911',
      BR: '192',
      AR: '107',
      CL: '131',
      CO: '123',
      PE: '106',
      RU: '103 / 112',
      UA: '103 / 112',
      KZ: '103 / 112',
      UZ: '103',
      TR: '112',
      IL: '101',
      AE: '998',
      SA: '997',
      EG: '123',
      ZA: '112',
      NG: '112',
      KE: '999 / 112',
      GH: '112',
    }).map(([country, number]) => [country, { number, source: NATIONAL }]),
  ),
};

/** The ambulance number of a country, or the common numbers that most mobile networks understand. */
export const emergencyNumberOf = (country: string): string =>
  EMERGENCY_NUMBERS[country.toUpperCase()]?.number ?? COMMON_NUMBERS;
