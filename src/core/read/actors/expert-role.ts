/** Words in the role of a scholar, or of somebody who explains events for a firm or an institute. Lower case. */
export const EXPERT_ROLE =
  /大学|大學|学院|學院|研究|智库|智庫|教授|学者|學者|专家|專家|分析师|分析師|经济学家|經濟學家|策略|主管|高级顾问|高級顧問|university|institut|think[- ]tank|research|professor|fellow|scholar|analyst|economist|strategist|expert|lecturer|historian|consultan/;
