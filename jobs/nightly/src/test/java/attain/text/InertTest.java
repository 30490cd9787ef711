package attain.text;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What strangers write stays text wherever it is opened. */
class InertTest {

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", " =1", "\u00A0=1", "\uFEFF=1", "＝1", "＋1",
			"－1", "＠SUM(1)", "\"=1\"", "\t=1", "\tx", "\r\nx", "-", "'=1" })
	void putsAnApostropheBeforeWhatLooksLikeAFormula(String text) {
		assertThat(Inert.cell(text)).startsWith("'");
		assertThat(Inert.isFormulaLike(text)).isTrue();
	}

	@Test
	void looksBehindWhatMaySplitACell() {
		assertThat(Inert.cell("xã;=cmd|' /C calc'!A0")).isEqualTo("xã;'=cmd|' /C calc'!A0");
		assertThat(Inert.cell("a\n=1\n\n-2")).isEqualTo("a\n'=1\n\n'-2");
		assertThat(Inert.cell("a;\"=1\"")).isEqualTo("a;'\"=1\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Chi Lăng", "a=b", "a - b", "12,5", "x; y", "5; 6 - 7", "m²", "a, -1" })
	void leavesTheRestAlone(String text) {
		assertThat(Inert.cell(text)).isSameAs(Inert.cell(text)).isEqualTo(text);
		assertThat(Inert.isFormulaLike(text)).isFalse();
	}

	@Test
	void takesOutWhatATerminalObeys() {
		assertThat(Inert.onTerminal("a\u001B]0;x\u0007b\u009Bc\u202Ed\te\n")).isEqualTo("a�]0;x�b�c�d\te\n");
		assertThat(Inert.line("tệp\n✓ không có lỗi\r\nx\ty")).isEqualTo("tệp⏎✓ không có lỗi⏎x y");
		assertThat(Inert.cell("\u001B[2Jx")).isEqualTo("�[2Jx");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1", " \u200B＝1", "a;\t=1;\"@x\"\r\n-", "\u0085=1\u001B[2J\u202E", "\t", "Chi Lăng",
			"\u00A0\"'+", "\uFEFF－", "a\r=1" })
	void saysTheSameInTheDatabase(String text) throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				PreparedStatement ask = connection.prepareStatement("""
						select regexp_replace(regexp_replace(regexp_replace(?, ?, '�', 'g'), ?, e'\\\\1''\\\\2', 'g'),
						    ?, e'''\\\\1', 'g')
						""")) {
			ask.setString(1, text);
			ask.setString(2, Inert.CONTROL);
			ask.setString(3, Inert.FORMULA);
			ask.setString(4, Inert.LEADING);
			try (ResultSet row = ask.executeQuery()) {
				row.next();
				assertThat(row.getString(1)).isEqualTo(Inert.cell(text));
			}
		}
	}

}
