import BudgetJSON
import BudgetModel
import BudgetSource

extension JSONDocument {
  mutating func project(_ project: Project) {
    json.beginObject()
    json.member("unit", project.unit)
    json.member("name", project.name)
    goals(project.performance)
    place(project.place.start)
    json.end()
  }

  /// The members of a goal; the object around them is the caller's.
  mutating func goals(_ performance: Performance) {
    json.key("goal")
    if let goal = performance.goal { texts(goal) } else { json.null() }
    json.key("tasks")
    json.beginArray()
    for task in performance.tasks {
      json.beginObject()
      json.member("name", task.name)
      json.key("text")
      texts(task.paragraphs)
      json.end()
    }
    json.end()
    json.key("indicators")
    json.beginArray()
    for indicator in performance.indicators { write(indicator) }
    json.end()
  }

  private mutating func write(_ indicator: Indicator) {
    json.beginObject(inline: true)
    json.member("level", indicator.kind.level.name)
    json.member("kind", indicator.kind.name)
    json.member("name", indicator.name)
    json.member("nature", indicator.nature.name)
    json.member("value", indicator.value)
    json.member("unit", indicator.unit)
    json.key("weight")
    if let weight = indicator.weight { json.value(decimal: weight.text) } else { json.null() }
    json.member("direction", indicator.direction?.name)
    place(indicator.place.start)
    json.end()
  }
}
