import { defineCalendar } from './define.js';
import type { Calendar, CalendarYear } from './types.js';

/** 国务院办公厅关于2023年至2026年部分节假日安排的通知, one entry a notice. */
export const chinaYears: readonly CalendarYear[] = [
  {
    year: 2023,
    notice: '国办发明电〔2022〕16号',
    published: '2022-12-08',
    holidays: [
      { name: '元旦', from: '2022-12-31', days: 3 },
      { name: '春节', from: '2023-01-21', days: 7, makeup: ['2023-01-28', '2023-01-29'] },
      { name: '清明节', from: '2023-04-05', days: 1 },
      { name: '劳动节', from: '2023-04-29', days: 5, makeup: ['2023-04-23', '2023-05-06'] },
      { name: '端午节', from: '2023-06-22', days: 3, makeup: ['2023-06-25'] },
      { name: '中秋节、国庆节', from: '2023-09-29', days: 8, makeup: ['2023-10-07', '2023-10-08'] },
    ],
  },
  {
    year: 2024,
    notice: '国办发明电〔2023〕7号',
    published: '2023-10-25',
    holidays: [
      { name: '元旦', from: '2024-01-01', days: 1 },
      // The notice only encourages rest on 9 February (除夕); it is a working day.
      { name: '春节', from: '2024-02-10', days: 8, makeup: ['2024-02-04', '2024-02-18'] },
      { name: '清明节', from: '2024-04-04', days: 3, makeup: ['2024-04-07'] },
      { name: '劳动节', from: '2024-05-01', days: 5, makeup: ['2024-04-28', '2024-05-11'] },
      { name: '端午节', from: '2024-06-10', days: 1 },
      { name: '中秋节', from: '2024-09-15', days: 3, makeup: ['2024-09-14'] },
      { name: '国庆节', from: '2024-10-01', days: 7, makeup: ['2024-09-29', '2024-10-12'] },
    ],
  },
  {
    year: 2025,
    notice: '国办发明电〔2024〕12号',
    published: '2024-11-12',
    holidays: [
      { name: '元旦', from: '2025-01-01', days: 1 },
      { name: '春节', from: '2025-01-28', days: 8, makeup: ['2025-01-26', '2025-02-08'] },
      { name: '清明节', from: '2025-04-04', days: 3 },
      { name: '劳动节', from: '2025-05-01', days: 5, makeup: ['2025-04-27'] },
      { name: '端午节', from: '2025-05-31', days: 3 },
      { name: '国庆节、中秋节', from: '2025-10-01', days: 8, makeup: ['2025-09-28', '2025-10-11'] },
    ],
  },
  {
    year: 2026,
    notice: '国办发明电〔2025〕7号',
    published: '2025-11-04',
    holidays: [
      { name: '元旦', from: '2026-01-01', days: 3, makeup: ['2026-01-04'] },
      { name: '春节', from: '2026-02-15', days: 9, makeup: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', from: '2026-04-04', days: 3 },
      { name: '劳动节', from: '2026-05-01', days: 5, makeup: ['2026-05-09'] },
      { name: '端午节', from: '2026-06-19', days: 3 },
      { name: '中秋节', from: '2026-09-25', days: 3 },
      { name: '国庆节', from: '2026-10-01', days: 7, makeup: ['2026-09-20', '2026-10-10'] },
    ],
  },
];

/** The calendar in the box. A host adds a later year with `defineCalendar([...chinaYears, year2027])`. */
export const chinaCalendar: Calendar = /* @__PURE__ */ defineCalendar(chinaYears);
