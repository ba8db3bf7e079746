import type { Key } from "@/prisma/seed/cast";

/** Timetables of the running year: when, where, which class, how many on the register; or a time somebody is off. */
export const weekly: Record<Key, string> = {
  s01: `
    mon 09:30-11:30 pier ESOL Entry 3, 14
    tue 12:30-14:30 pier ESOL Level 1, 11
    wed 10:00-12:00 pier ESOL Entry 3 conversation, 10
    thu 18:30-20:30 pier ESOL evening class, 13
    fri 09:00-17:00 off`,
  s02: `
    mon 13:00-15:00 pier GCSE English, 15
    tue 09:30-11:30 pier Functional English Level 2, 12
    wed 18:30-20:30 pier GCSE English evening, 13
    thu 09:30-11:30 pier Reading for pleasure, 9
    fri 10:00-12:00 pier GCSE English workshop, 8 from week 27`,
  s03: `
    mon 09:30-11:30 leigh Functional Maths Level 1, 12
    mon 12:30-14:30 leigh Maths Entry 3, 9
    tue 18:30-20:30 pier GCSE Maths evening, 14
    thu 13:00-15:00 leigh Functional Maths Level 2, 11
    fri 09:30-11:30 pier Maths drop-in, 7`,
  s04: `
    mon 18:30-20:30 pier Spreadsheets step by step, 10
    tue 10:00-12:00 pier Digital Essentials, 11
    wed 13:00-15:00 pier Tablets and phones, 9
    thu 09:30-11:30 leigh Digital Essentials in Leigh, 10
    fri 13:00-17:00 off`,
  s05: `
    mon 09:30-11:30 shoe ESOL Entry 1, 13
    tue 09:30-11:30 shoe ESOL Entry 2, 14
    wed 13:00-15:00 shoe ESOL for parents, 9
    thu 09:30-11:30 shoe ESOL Entry 2 skills, 12
    thu 18:30-20:30 off
    fri 13:00-15:00 shoe ESOL Entry 1 literacy, 8`,
  s06: `
    mon 13:00-16:00 pier Printmaking, 9
    tue 13:00-16:00 pier Watercolour for beginners, 12
    wed 18:30-20:30 pier Life drawing, 11
    thu 13:00-16:00 shoe Textiles and mending, 10
    fri 09:00-17:00 off`,
  s07: `
    mon 09:15-11:15 leigh Story sacks, 9
    tue 09:15-11:15 shoe Keeping up with the children: maths, 8
    wed 13:15-15:15 leigh Play and learn, 10
    thu 09:15-11:15 leigh Phonics at home, 11
    thu 15:15-17:00 off
    fri 09:15-11:15 leigh Cooking together, 8`,
  s08: `
    mon 10:00-12:00 pier GCSE Maths, 15
    mon 18:30-20:30 pier GCSE Maths evening, 13
    tue 13:00-15:00 pier Functional Maths Level 2, 12
    wed 10:00-12:00 pier Maths for care workers, 10
    thu 10:00-12:00 pier GCSE Maths resit, 14
    fri 09:00-12:00 off`,
  s09: `
    mon 18:30-20:30 pier Italian beginners, 13
    tue 18:30-20:30 pier Italian improvers, 10
    wed 10:00-12:00 leigh Spanish for travel, 12
    thu 12:30-14:30 pier Italian conversation, 8
    fri 10:00-12:00 pier Spanish beginners, 11`,
  s10: `
    mon 10:00-12:00 pier Independent living, 6
    tue 10:00-12:00 pier Cooking for one, 6
    wed 10:00-12:00 pier Money and shopping, 7
    thu 10:00-12:00 pier Out and about, 5
    wed 13:00-15:00 pier Drama and voice, 8
    fri 09:00-17:00 off`,
  s11: `
    mon 13:00-15:00 leigh Functional English Level 1, 11
    tue 13:00-15:00 leigh English Entry 3, 9
    wed 09:30-11:30 pier Spelling without fear, 8
    wed 18:30-20:30 off
    thu 13:00-15:00 pier Functional English Level 1, 12
    fri 09:30-11:30 leigh Writing group, 10`,
  s12: `
    mon 13:00-15:00 pier Online safety, 10
    tue 18:30-20:30 pier Spreadsheets at work, 11
    wed 09:30-11:30 pier First steps online, 8
    thu 13:00-15:00 pier Digital Essentials, 12
    fri 13:00-15:00 pier Photos and files, 9`,
  s13: `
    mon 13:00-15:00 shoe Maths Entry 2, 8
    tue 10:00-12:00 shoe Maths Entry 3, 9
    wed 09:00-17:00 off
    thu 13:00-15:00 shoe Functional Maths Level 1, 11
    fri 10:00-12:00 shoe Maths Entry 2 consolidation, 7`,
  s14: `
    mon 10:00-12:00 pier Music and movement, 6
    tue 13:00-15:00 pier Growing and cooking, 7
    wed 13:00-15:00 pier Everyday reading, 5
    thu 10:00-12:00 shoe Work skills, 6
    fri 10:00-12:00 pier Friday café, 8`,
  t01: `
    mon 10:00-12:00 grays ESOL Entry 1, 13
    tue 10:00-12:00 grays ESOL Entry 2, 14
    wed 10:00-12:00 grays ESOL Entry 1 literacy, 9
    thu 18:30-20:30 grays ESOL evening Entry 3, 12
    fri 10:00-12:00 tilb ESOL in the community, 8`,
  t02: `
    mon 13:00-15:00 grays Functional Maths Level 2, 10
    tue 10:00-12:00 grays Functional Maths Level 1, 12
    wed 18:30-20:30 grays GCSE Maths evening, 14
    thu 13:00-15:00 grays Maths Entry 3, 8
    fri 13:00-15:00 tilb Maths for the trades, 9`,
  t03: `
    mon 09:15-11:15 tilb Phonics with your child, 11
    tue 09:15-11:15 tilb Family numbers, 9
    wed 09:15-11:15 tilb Stay and talk, 8
    thu 13:15-15:15 tilb Stories from home, 10
    fri 09:00-17:00 off`,
  t04: `
    mon 18:30-20:30 grays GCSE English evening, 13
    tue 13:00-15:00 grays English Level 1, 12
    wed 10:00-12:00 grays English Level 2, 10
    thu 10:00-12:00 tilb Reading circle, 7
    thu 13:00-15:00 off
    fri 10:00-12:00 grays English Entry 3, 9`,
  t05: `
    mon 13:00-15:00 tilb Computers from scratch, 8
    tue 13:00-15:00 grays Digital skills for work, 11
    wed 13:00-15:00 tilb Jobs and applications online, 9
    thu 10:00-12:00 grays Spreadsheets, 10
    fri 09:00-13:00 off`,
  t06: `
    mon 10:00-12:00 grays Introduction to care, 12
    tue 18:30-20:30 grays Care certificate evening, 11
    wed 13:00-15:00 grays Health and wellbeing, 10
    thu 10:00-12:00 tilb Care in the community, 9
    fri 09:00-17:00 off`,
  wa: `
    tue 10:00-12:00 leigh French for travel, 9 to week 13
    thu 18:30-20:30 leigh French improvers, 8 to week 13`,
};
