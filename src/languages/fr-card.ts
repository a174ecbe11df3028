/** The words of pictures for screens. They stay where somebody once pasted them: none of them ages. */
export const frCard = {
  reviewed: 'Relu le {day}',
  overdue: 'À relire depuis le {day}',
  never: 'Jamais vérifié auprès de clients',
  proto: 'Une intuition à vérifier',
  retired: 'Ne vous en servez plus',
};
