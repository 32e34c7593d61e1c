/** Px of 1 em in a drawing that is taken away; paper and files scale it. */
export const em = 16;
