/// The language a message or a keyword is written in.
package enum Tongue: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

/// A text in both tongues; a missing half does not compile.
package struct Message: Sendable, Equatable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  package func text(in tongue: Tongue) -> String {
    switch tongue {
    case .chinese: zh
    case .english: en
    }
  }
}
