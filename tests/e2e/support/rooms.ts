/**
 * The rooms of a year beside those of the visits: what each answers to whoever coordinates it, to a tutor in it, and
 * to one who withdrew, whose own words stay theirs to read. A year one never took part in is not found.
 *
 * `open`: while the year is open; `lead`: for the lead alone; `published`: its members' to read once the year is over.
 */
export const ROOMS = `
overview/reminders           200 404 404
self-evaluations             200 200 200
self-evaluations/form        404 200 200
self-evaluations/form?full   404 200 200
self-evaluations/themes/new  404 200 404  open
end-reports                  200 200 200
end-reports/form             404 200 200
record                       200 200 200
timetable                    200 200 200
timetable?change=nowhere     200 200 200
timetable/import             200 200 404  open
settings                     200 404 404
kpis                         200 200 404
kpis/1a                      200 200 404
kpis/9z                      404 404 404
milestones                   200 200 404
settings/standards           200 404 404  lead
settings/topics              200 404 404  lead
settings/colleges            200 404 404
people/invitations           200 404 404
people/new                   200 404 404
people/import                200 404 404  open
buddy-groups/who-can-visit   200 404 404
buddy-groups/compare         404 404 404
action-learning              200 200 200
evaluation                   200 200 404
resources                    200 200 404
workshops                    200 200 404
workshops/new                200 404 404
workshops/workshop-w22       200 200 404  open
workshops/workshop-w22/edit  200 404 404  open
report                       200 404 404  published
`;
