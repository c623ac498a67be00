import { z } from 'zod';

export const bound = z
  .enum(['exact', 'approx', '>=', '<=', '>', '<', '<~'])
  .meta({ id: 'Bound', description: 'How a number relates to the true value.' });
