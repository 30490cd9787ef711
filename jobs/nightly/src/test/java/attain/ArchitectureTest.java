package attain;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may know whom: the walls of the house. */
class ArchitectureTest {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("attain");

	@Test
	void readingKnowsNeitherSpringNorADatabase() {
		noClasses().that()
			.resideInAnyPackage("attain.grid..", "attain.form..", "attain.text..", "attain.finding..", "attain.yaml..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.duckdb..", "java.sql..")
			.because("the same code will read files inside the workers of a cluster")
			.check(HOUSE);
	}

	@Test
	void cellsKnowNoForm() {
		noClasses().that()
			.resideInAPackage("attain.grid..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("attain.form..", "attain.finding..")
			.check(HOUSE);
	}

	@Test
	void formsKnowNoFileType() {
		noClasses().that()
			.resideInAnyPackage("attain.form..", "attain.text..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv..")
			.check(HOUSE);
	}

	@Test
	void onlyTheWarehouseKnowsTheEngine() {
		noClasses().that()
			.resideOutsideOfPackages("attain.warehouse..", "attain.publish..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.duckdb..")
			.check(HOUSE);
	}

	@Test
	void roomsHaveNoCircles() {
		slices().matching("attain.(*)..").should().beFreeOfCycles().check(HOUSE);
	}

	@Test
	void whatIsPublishedBesideASnapshotKnowsThePublisherAndNotTheReverse() {
		noClasses().that()
			.resideInAPackage("attain.publish")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("attain.publish.*..")
			.check(HOUSE);
		slices().matching("attain.publish.(*)..").should().notDependOnEachOther().check(HOUSE);
	}

	@Test
	void onlyADeliveryKnowsWhereItGoes() {
		noClasses().that()
			.resideOutsideOfPackage("attain.deliver.postgres..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.postgresql..")
			.check(HOUSE);
		noClasses().that()
			.resideOutsideOfPackage("attain.deliver")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.mail..", "java.net.http..")
			.check(HOUSE);
	}

	@Test
	void settingsAndProvincesAreFilesAndKnowNoDatabase() {
		noClasses().that()
			.resideInAnyPackage("attain.settings..", "attain.province..", "attain.yaml..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.sql..", "attain.warehouse..", "attain.nightly..")
			.check(HOUSE);
	}

	@Test
	void queriesStartNoSpring() {
		noClasses().that()
			.resideInAnyPackage("attain.publish..", "attain.warehouse..", "attain.explain..", "attain.annual..",
					"attain.deliver..", "attain.metrics..", "attain.settings..", "attain.province..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework..")
			.check(HOUSE);
	}

	@Test
	void explanationsAskThePublishedNightAndReadNothingAnew() {
		noClasses().that()
			.resideInAPackage("attain.explain..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("attain.form..", "attain.nightly..", "attain.command..")
			.check(HOUSE);
	}

}
