package attain.form.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import attain.form.language.Looks;
import attain.form.language.RowRule;
import attain.form.language.RowRule.Emit;
import attain.form.language.RowRule.NamesUnit;
import attain.form.language.Table.IfMissing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RowStoreTest {

	private static final RowRule UNIT = rule("unit");

	private static final RowRule TOTAL = rule("total");

	private final RowStore store = new RowStore(new RowRoom(1), List.of(TOTAL, UNIT));

	private static RowRule rule(String kind) {
		return new RowRule(kind, "commune", List.of(), List.of(), Map.of(), Map.of(), NamesUnit.ROW, Emit.ALWAYS,
				List.of(), new Looks(List.of(), Map.of(), Map.of()), List.of(), IfMissing.IGNORE, null);
	}

	private static BodyRow row(int number) {
		BodyRow row = new BodyRow(number, UNIT, "Xã Hữu Liên " + number, 7);
		row.code = "05971";
		row.breakdown = "";
		row.named = new NamedMeasure("m", "2023-04");
		row.put(0, BigDecimal.valueOf(-number), null);
		row.put(1, new BigDecimal("12.50"), null);
		row.put(2, new BigDecimal("123456789012345678.0123456789"), null);
		row.put(3, null, "not_applicable");
		row.refuse(4);
		row.put(5, BigDecimal.ZERO, null);
		row.hold(5);
		return row;
	}

	private static String of(BodyRow row) {
		List<String> values = new ArrayList<>();
		for (int place = 0; place < row.values.length; place++) {
			values.add(row.values[place] + " " + row.reason(place) + " " + row.isHeld(place));
		}
		return row.rowNo + " " + row.rule.kind() + " " + row.rule.level() + " " + row.label + " " + row.code + " "
				+ row.name + " " + row.breakdown + " " + row.obsStatus + " " + row.named + " " + values;
	}

	@Test
	void givesRowsBackAsTheyCame() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int number = 1; number <= 3_000; number++) {
			BodyRow row = row(number);
			row.rule = (number % 3 == 0) ? UNIT.ofOwn() : (number % 3 == 1) ? TOTAL : UNIT;
			expected.add(of(row));
			this.store.add(row);
		}
		for (int time = 0; time < 2; time++) {
			List<String> read = new ArrayList<>();
			this.store.forEach((row) -> read.add(of(row)));
			assertThat(read).isEqualTo(expected);
		}
		assertThat(this.store.isInMemory()).isFalse();
		this.store.close();
	}

	@Test
	void takesARowThatIsLargerThanABlock() throws IOException {
		String label = "ệ".repeat(90_000);
		this.store.add(row(1));
		this.store.add(new BodyRow(2, UNIT, label, 7));
		this.store.add(row(3));
		List<String> labels = new ArrayList<>();
		this.store.forEach((row) -> labels.add(row.label));
		assertThat(labels).containsExactly("Xã Hữu Liên 1", label, "Xã Hữu Liên 3");
		this.store.close();
	}

	@Test
	void refusesANumberThatCannotBeStoredWhileTheFileIsRead() {
		this.store.add(row(1));
		BodyRow row = row(2);
		row.put(0, new BigDecimal("1234567890123456789"), null);
		assertThatIllegalStateException().isThrownBy(() -> this.store.add(row))
			.withMessage("number too long to store: 1234567890123456789");
	}

}
