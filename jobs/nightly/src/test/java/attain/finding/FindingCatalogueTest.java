package attain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of the findings. */
class FindingCatalogueTest {

	@Test
	void everyCodeHasSentencesAndEverySentenceACode() {
		// a line of an unknown code fails while the catalogue is loaded
		assertThat(FindingCatalogue.entries().keySet()).containsExactly(FindingCode.values());
	}

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void allTextsAreThereInBothLanguagesAndComposed(FindingCode code) {
		FindingText text = code.text();
		assertThat(Stream.of(text.titleVi(), text.titleEn(), text.messageVi(), text.messageEn(), text.fixVi(),
				text.fixEn()))
			.allSatisfy((sentence) -> assertThat(sentence).isNotBlank())
			.allSatisfy((sentence) -> assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC)).isTrue())
			.noneSatisfy((sentence) -> assertThat(sentence.replaceAll("\\{(found|expected)\\}", "")).contains("{"));
		assertThat(text.messageVi().matches(".*\\P{ASCII}.*")).as("Vietnamese with its marks").isTrue();
		assertThat(text.messageVi().contains("{found}")).isEqualTo(text.messageEn().contains("{found}"));
		assertThat(text.messageVi().contains("{expected}")).isEqualTo(text.messageEn().contains("{expected}"));
	}

	@Test
	void fillsFoundWithTheRawTextWhereNothingElseIsStated() {
		Finding finding = new Finding(FindingCode.NUMBER_WITH_UNIT, "Sheet1", "C4", "37 DN", "", "37");
		assertThat(FindingText.messageVi(finding)).isEqualTo("“37 DN” được đọc là 37.");
		assertThat(FindingText.messageEn(finding)).isEqualTo("“37 DN” was read as 37.");
	}

}
