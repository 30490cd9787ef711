package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

import attain.publish.Companion;
import attain.publish.DataOrigin;
import attain.settings.CatalogueSettings;
import attain.warehouse.SqlFolder;

/**
 * Writes beside the CSV and Parquet files of the marts what other people's programs ask
 * for: attain.xlsx, sdmx/, datapackage.json and catalog.jsonld, which describe them all.
 *
 * @param sql where the questions are
 * @param catalogue what the publisher says of the data
 */
public record Exchange(SqlFolder sql, CatalogueSettings catalogue) implements Companion {

	@Override
	public void write(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException {
		Path marts = generation.resolve("marts");
		Questions questions = new Questions(snapshot, this.sql);
		Map<String, String> night = questions.answer("night").get(0);
		MartFiles files = new MartFiles(marts);
		new MartWorkbook(questions, origin, LocalDate.parse(night.getOrDefault("business_date", ""))).write(marts);
		Path sdmx = Files.createDirectories(marts.resolve("sdmx"));
		SdmxData.write(questions, sdmx);
		SdmxStructure.write(questions, night, origin, sdmx);
		TableSchema tables = TableSchema.of(questions);
		Imprint imprint = new Imprint(this.catalogue, night.getOrDefault("province_names_vi", ""));
		new DataPackage(tables, night, origin, imprint).write(marts, files.all());
		new OpenDataCatalog(questions, tables, night, origin, imprint).write(marts, files.all());
	}

}
