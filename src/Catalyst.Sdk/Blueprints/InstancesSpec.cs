using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Whether an organisation may have several instances. CRD: <c>spec.multiInstance</c>; the platform drops unknown keys.</summary>
public sealed record MultiInstanceSpec
{
    /// <summary>Whether it may. Required. CRD: <c>spec.multiInstance.enabled</c>.</summary>
    public bool? Enabled { get; init; }

    /// <summary>How many, 0 to 1000; 0 is no limit. CRD: <c>spec.multiInstance.maxPerOrg</c>.</summary>
    public int? MaxPerOrg { get; init; }

    /// <summary>How instances are named. The platform's default: <c>{{.AppName}}-{{.InstanceID}}</c>. CRD: <c>spec.multiInstance.namingTemplate</c>.</summary>
    public string? NamingTemplate { get; init; }

    /// <summary>What keeps instances apart. CRD: <c>spec.multiInstance.isolationLevel</c>.</summary>
    public IsolationLevel? IsolationLevel { get; init; }
}

/// <summary>What keeps the instances of one organisation apart. CRD: <c>spec.multiInstance.isolationLevel</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IsolationLevel>))]
public enum IsolationLevel
{
    /// <summary>A namespace each.</summary>
    [JsonStringEnumMemberName("namespace")] Namespace,

    /// <summary>A virtual cluster each.</summary>
    [JsonStringEnumMemberName("vcluster")] Vcluster,
}

/// <summary>Marks an operator. CRD: <c>spec.producesInstances</c>; the platform drops unknown keys.</summary>
public sealed record ProducesInstancesSpec
{
    /// <summary>The kind of custom resource that stands for an instance. Required. CRD: <c>spec.producesInstances.kind</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The Blueprint of the instances. Required. CRD: <c>spec.producesInstances.instanceBlueprint</c>.</summary>
    public string? InstanceBlueprint { get; init; }
}

/// <summary>What a consumer asks of a shared instance and gets from it: <c>spec.contextSchema</c>, read by the console's catalogue.</summary>
public sealed record ContextSchemaSpec
{
    /// <summary>What is shared, such as <c>db</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The list in the values that a consumer is added to, such as <c>databases</c>.</summary>
    public string? ValuesKey { get; init; }

    /// <summary>What a consumer states, such as <c>name</c> and <c>owner</c>.</summary>
    public IList<string>? Needs { get; init; }

    /// <summary>What a consumer gets, such as <c>credentialSecret</c>.</summary>
    public IList<string>? Produces { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A service that an instance is given: <c>spec.backingServices[]</c>, described by the topology schema only.</summary>
public sealed record BackingServiceSpec
{
    /// <summary>What it is. Required.</summary>
    public BackingServiceType? Type { get; init; }

    /// <summary>Whether it is the instance's own or shared.</summary>
    public BackingServiceMode? Mode { get; init; }

    /// <summary>The instance that serves, when shared.</summary>
    public string? InstanceRef { get; init; }

    /// <summary>The database's name.</summary>
    public string? Database { get; init; }

    /// <summary>The database role.</summary>
    public string? Role { get; init; }

    /// <summary>The Secret with the credentials.</summary>
    public string? SecretName { get; init; }
}

/// <summary>Kinds of backing service.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BackingServiceType>))]
public enum BackingServiceType
{
    /// <summary>A PostgreSQL database.</summary>
    [JsonStringEnumMemberName("postgres")] Postgres,
}

/// <summary>Whose a backing service is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BackingServiceMode>))]
public enum BackingServiceMode
{
    /// <summary>The instance's own.</summary>
    [JsonStringEnumMemberName("private")] Private,

    /// <summary>Shared with others.</summary>
    [JsonStringEnumMemberName("shared")] Shared,
}
