<#-- One line per library: licences, coordinates, home page. -->
Attain is licensed under the Apache License 2.0 (LICENSE). It comes with these libraries, each under its own
licence, whose text lies in META-INF of its jar:

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#if project.groupId != "vn.attain">
${project.groupId}:${project.artifactId}:${project.version} - ${entry.getValue()?join(", ")} - ${project.url!"no page"}
</#if>
</#list>
