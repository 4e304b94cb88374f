/** The invented district. */
export const demoDistrict = { name: "Harrow Bend Public Schools", office: "Personnel office, 555-0142" } as const;
