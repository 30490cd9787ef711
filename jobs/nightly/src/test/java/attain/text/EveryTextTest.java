package attain.text;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EveryTextTest {

	private static final String SIGNS = "0123456789.,%-–()/ :xXT#…đạtừếQI~>=+\u00A0\u00AD\u0301\u200BñaâE_\uD83D";

	private static final int TEXTS = 20_000;

	@Test
	void everyReaderAnswersForEveryText() {
		Random random = new Random(104);
		for (int i = 0; i < TEXTS; i++) {
			String text = text(random);

			assertThatNoException().as(text).isThrownBy(() -> readByAll(text));
		}
	}

	@Test
	void plainTextAndMatchKeyAreStable() {
		Random random = new Random(247);
		for (int i = 0; i < TEXTS; i++) {
			String text = text(random);
			String plain = PlainText.of(text);
			String key = MatchKey.of(text);

			assertThat(PlainText.of(plain)).as(text).isEqualTo(plain);
			assertThat(MatchKey.of(key)).as(text).isEqualTo(key);
		}
	}

	private static void readByAll(String text) {
		for (NumberKind kind : NumberKind.values()) {
			for (NumberStyle style : NumberStyle.values()) {
				NumberReader.read(text, new NumberRule(kind, DashMeaning.ZERO, style));
			}
		}
		PlanValueReader.read(text);
		PeriodReader.findInYear(text, 2023);
		DateReader.read(text);
		RatioReader.read(text);
		FlagReader.read(text);
		UnitName.of(text);
		MatchKey.unaccented(text);
		Vni.decode(Tcvn3.decode(text, Tcvn3.Glyphs.CAPITALS));
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(14); length > 0; length--) {
			text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
		}
		return text.toString();
	}

}
