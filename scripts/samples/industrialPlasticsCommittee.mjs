import { t } from './texts.mjs';

/** Who makes what of each stage: persona → [influence 1–5, attitude −2…+2, note]. */
export const industrialPlasticsCommittee = {
  need: { ewa: [3, 0], grzegorz: [4, -1, t('Wants the migration test for dips before anything else', 'Najpierw chce badania migracji dla dipów', 'Сначала хочет испытание на миграцию для соусов')], robert: [2, 1] },
  research: { ewa: [4, 1], grzegorz: [3, 0] },
  comparison: { ewa: [4, 2, t('The written discount made the case', 'Przekonał ją rabat na piśmie', 'Убедила письменная скидка')], grzegorz: [5, 1], robert: [2, 0] },
  purchase: { ewa: [3, 2], grzegorz: [4, 1], robert: [5, -1, t('Fears that a new supplier stops the line; a trial shift would help', 'Boi się, że nowy dostawca zatrzyma linię; pomogłaby zmiana próbna', 'Боится, что новый поставщик остановит линию; помогла бы пробная смена')] },
  delivery: { grzegorz: [4, 0], robert: [4, 1] },
  support: { ewa: [3, -1], grzegorz: [5, -1], robert: [4, 0] },
  relationship: { ewa: [4, 1], robert: [5] },
};
