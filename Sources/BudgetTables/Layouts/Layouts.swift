internal import BudgetModel

/// All table sets there are; a new one is a folder here and an entry in this list.
package let layouts: [Layout] = [Sichuan.layout] + Shanghai.layouts + [Central.layout]

/// The table set called `name`, in Chinese or English, that serves a budget year.
package func layout(named name: String, year: Int) -> Layout? {
  layouts.first {
    ($0.profile.chineseName == name || $0.profile.englishName == name) && $0.profile.years.contains(year)
  }
}
