/** The file that was last looked at in this window: the list comes back to it. */
export const lastReviewed: { itemId: string | null } = { itemId: null };
