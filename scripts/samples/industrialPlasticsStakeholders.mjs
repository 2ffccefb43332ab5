import { t } from './texts.mjs';

/** Who has a part in the lids: how close they stand to them, and what they give each other. A persona stands under its own key. */
export const industrialPlasticsStakeholders = {
  name: t('Around the food-grade lid', 'Wokół wieczka do żywności', 'Вокруг крышки для пищевых продуктов'),
  description: t('Who decides, delivers, checks and pays when a food producer buys lids.', 'Kto decyduje, dostarcza, sprawdza i płaci, gdy producent żywności kupuje wieczka.', 'Кто решает, поставляет, проверяет и платит, когда производитель продуктов покупает крышки.'),
  actors: [
    { key: 'ewa', ring: 'core', angle: 0 },
    { key: 'grzegorz', ring: 'direct', angle: 40 },
    { key: 'robert', ring: 'direct', angle: 320 },
    { key: 'sales', name: t('Sales at Industrial Plastics', 'Sprzedaż Industrial Plastics', 'Отдел продаж Industrial Plastics'), actorKind: 'team', ring: 'direct', angle: 120 },
    { key: 'line', name: t('Filling line', 'Linia napełniania', 'Линия розлива'), actorKind: 'team', ring: 'direct', angle: 220 },
    { key: 'granulate', name: t('Granulate supplier', 'Dostawca granulatu', 'Поставщик гранулята'), actorKind: 'company', ring: 'indirect', angle: 110 },
    { key: 'inspection', name: t('Sanitary inspection', 'Sanepid', 'Санитарный надзор'), actorKind: 'authority', ring: 'indirect', angle: 30 },
    { key: 'carrier', name: t('Carrier', 'Przewoźnik', 'Перевозчик'), actorKind: 'company', ring: 'indirect', angle: 190 },
    { key: 'shops', name: t('Supermarket chains', 'Sieci supermarketów', 'Сети супермаркетов'), actorKind: 'company', ring: 'indirect', angle: 290 },
  ],
  relations: [
    { from: 'ewa', to: 'sales', relationKind: 'money', direction: 'one', text: t('Orders from 1,000 lids', 'Zamówienia od 1000 wieczek', 'Заказы от 1000 крышек') },
    { from: 'sales', to: 'line', relationKind: 'value', direction: 'one', text: t('Lids on pallets', 'Wieczka na paletach', 'Крышки на поддонах') },
    { from: 'grzegorz', to: 'ewa', relationKind: 'influence', direction: 'one', text: t('Approves the material', 'Zatwierdza materiał', 'Утверждает материал') },
    { from: 'robert', to: 'ewa', relationKind: 'support', direction: 'one' },
    { from: 'inspection', to: 'grzegorz', relationKind: 'information', direction: 'both', text: t('Certificates', 'Certyfikaty', 'Сертификаты') },
    { from: 'granulate', to: 'sales', relationKind: 'value', direction: 'one' },
    { from: 'carrier', to: 'line', relationKind: 'conflict', direction: 'none', text: t('Late deliveries', 'Spóźnione dostawy', 'Опоздания доставки') },
    { from: 'shops', to: 'robert', relationKind: 'trust', direction: 'one' },
  ],
};
