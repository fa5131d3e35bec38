import BudgetJSON
import BudgetTestSupport
import Testing

private let usual = JSONLimits(bytes: 1 << 20, depth: 64, values: 10_000, replacesLoneSurrogates: false)

private func read(_ text: String, _ limits: JSONLimits = usual) throws(JSONError) -> JSONValue {
  try readJSON(Array(text.utf8), limits: limits)
}

private func error(_ text: String, _ limits: JSONLimits = usual) -> JSONError? {
  do throws(JSONError) {
    _ = try read(text, limits)
    return nil
  } catch {
    return error
  }
}

private func written(_ value: JSONValue) -> String {
  var writer = JSONWriter(isIndented: false)
  writer.value(value)
  return String(decoding: writer.bytes.dropLast(writer.bytes.last == 0x0A ? 1 : 0), as: UTF8.self)
}

@Suite("JSON reader")
struct JSONReaderTests {
  @Test("every kind of value, with spaces wherever they may stand")
  func values() throws {
    let text = """
       { "甲" : [ 1 , -0, 20.50 , 1e5, true,false , null, "" ] ,
      "b":{ } , "c" : [ ] }
      """
    #expect(
      try read(text)
        == .object([
          .init(
            "甲",
            .array([
              .integer(1), .integer(0), .decimal("20.50"), .decimal("1e5"), .bool(true), .bool(false), .null,
              .string(""),
            ])), .init("b", .object([])), .init("c", .array([])),
        ]))
  }

  @Test("whole numbers are exact, and those too large for an Int keep their digits")
  func numbers() throws {
    #expect(try read("9223372036854775807") == .integer(.max))
    #expect(try read("-9223372036854775808") == .integer(.min))
    #expect(try read("9007199254740993") == .integer(9_007_199_254_740_993))
    #expect(try read("9223372036854775808") == .decimal("9223372036854775808"))
    #expect(try read("12.0").integer == 12)
    #expect(try read("12.5").integer == nil)
    #expect(try read("[0.1]")["x"] == nil)
  }

  @Test("escapes, and characters beyond the sixteen bits")
  func strings() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t\u4e07\uD83D\uDE00""#) == .string("\"\\/\u{8}\u{C}\n\r\t万😀"))
    #expect(try read("\"万😀é\"") == .string("万😀é"))
    #expect(error(#""\uD83D""#) == JSONError(.badEscape, at: 1))
    #expect(error(#""\uDE00x""#) == JSONError(.badEscape, at: 1))
    var lenient = usual
    lenient.replacesLoneSurrogates = true
    #expect(try read(#""a\uD83D\u4e07\uDE00""#, lenient) == .string("a\u{FFFD}万\u{FFFD}"))
  }

  @Test(
    "what is no JSON, and where",
    arguments: [
      ("", JSONError.Reason.unexpectedEnd, 0), (" ", .unexpectedEnd, 1), ("[1,]", .unexpectedCharacter, 3),
      ("[1 2]", .unexpectedCharacter, 3), ("{\"a\"}", .unexpectedCharacter, 4), ("{a:1}", .unexpectedCharacter, 1),
      ("{\"a\":1,}", .unexpectedCharacter, 7), ("1 1", .unexpectedCharacter, 2), ("01", .badNumber, 0),
      ("1.", .badNumber, 0), (".5", .unexpectedCharacter, 0), ("+1", .unexpectedCharacter, 0), ("-", .badNumber, 0),
      ("1e", .badNumber, 0), ("tru", .unexpectedCharacter, 0), ("\"a", .unexpectedEnd, 2),
      ("\"a\nb\"", .controlCharacter, 2), (#""\x""#, .badEscape, 1), (#""\u12g4""#, .badEscape, 1),
      ("[", .unexpectedEnd, 1), ("{\"a\":1,\"b\":2,\"a\":3}", .nameTwice("a"), 13), ("/**/1", .unexpectedCharacter, 0),
      ("NaN", .unexpectedCharacter, 0), ("\u{FEFF}1", .unexpectedCharacter, 0),
    ] as [(String, JSONError.Reason, Int)])
  func errors(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    #expect(error(text) == JSONError(reason, at: offset))
  }

  @Test("bytes that are no UTF-8")
  func encoding() {
    #expect(throws: JSONError(.notUTF8, at: 0)) {
      try readJSON([0x22, 0xFF, 0x22], limits: usual)
    }
  }

  @Test("a name stands once, among many too")
  func namesOfMany() {
    let members = (0..<40).map { "\"n\($0)\":0" }.joined(separator: ",")
    #expect(error("{\(members)}") == nil)
    #expect(error("{\(members),\"n3\":1}")?.reason == .nameTwice("n3"))
    #expect(error("{\(members),\"n39\":1}")?.reason == .nameTwice("n39"))
  }

  @Test("the limits hold")
  func limits() {
    let small = JSONLimits(bytes: 100, depth: 3, values: 5, replacesLoneSurrogates: false)
    #expect(error("[[[1]]]", small) == nil)
    #expect(error("[[[[1]]]]", small) == JSONError(.tooDeep, at: 3))
    #expect(error("[1,2,3,4]", small) == nil)
    #expect(error("[1,2,3,4,5]", small) == JSONError(.tooManyValues, at: 9))
    #expect(error("\"" + String(repeating: "x", count: 99) + "\"", small) == JSONError(.tooLong, at: 100))
    #expect(error(String(repeating: "[", count: 1_000_000), usual)?.reason == .tooDeep)
  }

  @Test("what is read and written again is the same value, for random values")
  func roundTrip() throws {
    var random = SplitMix64(seed: 20_240_501)
    for round in 0..<500 {
      let value = randomValue(&random, depth: 0)
      let text = written(value)
      #expect(try read(text) == value, "round \(round): \(text)")
    }
  }

  @Test("no bytes at all stop the reader")
  func noise() {
    var random = SplitMix64(seed: 77)
    let alphabet = Array("{}[]\",:\\u0019.eE-+ truefalsn万\n".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<random.number(0...24)).map { _ in random.pick(alphabet) }
      if let value = try? readJSON(bytes, limits: usual) {
        #expect((try? read(written(value))) == value)
      }
    }
  }

  private func randomValue(_ random: inout SplitMix64, depth: Int) -> JSONValue {
    switch random.below(depth > 4 ? 5 : 7) {
    case 0: return .null
    case 1: return .bool(random.below(2) == 0)
    case 2: return .integer(random.number(-1_000_000...1_000_000))
    case 3: return .decimal("\(random.number(-99...99)).\(random.number(0...99))e\(random.number(0...9))")
    case 4: return .string(String((0..<random.below(8)).map { _ in random.pick(Array("a\"\\\n\u{1}万😀 \u{7F}/")) }))
    case 5: return .array((0..<random.below(5)).map { _ in randomValue(&random, depth: depth + 1) })
    default:
      return .object((0..<random.below(5)).map { .init("键\($0)", randomValue(&random, depth: depth + 1)) })
    }
  }
}
